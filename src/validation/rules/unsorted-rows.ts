import { compareText } from '#model/compare-text.ts';
import type { Entry } from '../entry.ts';
import { COUNTRY_ROWS } from '../layout.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The rows of a CSV file are in the order of their first column. */
export const rule: Rule = {
  code: 'unsorted-rows',
  severity: 'error',
  reason: 'In sorted files two people can add rows without disturbing each other.',
  check({ records, byId }) {
    const { episode, mandate, redirect } = records;
    const coding = records.coding.filter(({ value }) => byId.has(value.item ?? ''));
    const audit = records.audit.filter(({ value }) => byId.has(value.item ?? ''));
    const judgement = records.judgement.filter(({ value }) => byId.has(value.item ?? ''));
    return [
      ...COUNTRY_ROWS.flatMap((kind) =>
        // A row with a wrong id stands in a wrong place because of it, and is told for that.
        checkOrder(
          records[kind].filter((entry: Entry) => hasOwnId(entry, kind)),
          'id',
          ({ id }) => id,
        ),
      ),
      ...checkOrder(episode, 'id', ({ value }) => value.id),
      ...checkOrder(mandate, 'id', ({ value }) => value.id),
      ...checkOrder(coding, 'item', ({ value }) => value.item),
      ...checkOrder(audit, 'item', ({ value }) => value.item),
      ...checkOrder(records['audit-round'], 'date', ({ value }) => value.date),
      ...checkOrder(judgement, 'item', ({ value }) => `${value.item ?? ''} ${value.field ?? ''}`),
      ...checkOrder(records['coding-round'], 'coder', ({ value }) => value.coder),
      ...checkOrder(redirect, 'oldId', ({ value }) => value.oldId),
      ...checkOrder(records['vocabulary-term'], 'id', ({ value }) => value.id),
    ];
  },
};

/** True where a row's id is its country, the word and three digits. */
function hasOwnId({ id, file }: Entry, word: string): boolean {
  const prefix = `${file.layout.folder ?? ''}-${word}-`;
  return id?.startsWith(prefix) === true && /^\d{3}$/.test(id.slice(prefix.length));
}

function checkOrder<E extends Entry>(
  rows: readonly E[],
  column: string,
  keyOf: (row: E) => string | undefined,
): Remark[] {
  const keyed = rows.filter((row) => keyOf(row) !== undefined);
  return [...Map.groupBy(keyed, ({ file }) => file).values()].flatMap((all): Remark[] => {
    // An id that stands twice is another mistake, with a message of its own: either may be the wrong one.
    const rowsByKey = Map.groupBy(all, keyOf);
    const ofFile = all.filter((row) => rowsByKey.get(keyOf(row))?.length === 1);
    const index = ofFile.findIndex((row, at) => {
      const before = ofFile[at - 1];
      return before !== undefined && compareText(keyOf(before) ?? '', keyOf(row) ?? '') > 0;
    });
    const [row, before] = [ofFile[index], ofFile[index - 1]];
    if (row === undefined || before === undefined) return [];
    const found = `"${keyOf(row) ?? ''}" comes after "${keyOf(before) ?? ''}".`;
    const write = `Sort the rows by the column "${column}", by letters and digits.`;
    return [{ spot: row.spotOf(column), found, write }];
  });
}
