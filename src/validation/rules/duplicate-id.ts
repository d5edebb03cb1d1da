import { nameAudit } from '#model/audit-name.ts';
import type { Records } from '../context.ts';
import type { Entry, EntryKind } from '../entry.ts';
import { findHighest } from '../fix/mend-lists.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';
import { hasOwnPartId } from './part-id.ts';

/** Kinds whose id stands in the record; the others have theirs from the file's name. */
const WRITTEN_IDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'access',
  'check',
  'compliance',
  'episode',
  'finding',
  'incentive',
  'mandate',
  'risk',
  'vocabulary-term',
]);

/** An id stands once: over all kinds of records, in one list, and in one coder's file. */
export const rule: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  reason: 'An id leads to one record, for ever.',
  check({ byId, records }) {
    const remarks = [...byId.values()]
      .filter((same) => same.length > 1)
      .flatMap((same) => {
        const free = nameFree(same[0], [...byId.keys()]);
        return findRepeats(same.filter(hasOwnPartId), ({ id }) => id, 'id', free);
      });
    return [
      ...remarks,
      ...repeatsInFile(records['vocabulary-term'], ({ id }) => id, 'id'),
      ...repeatsInFile(records.coding, ({ value }) => value.item, 'item'),
      ...repeatsInFile(records.audit, ({ value }) => value.item, 'item'),
      ...repeatsIn(records['audit-round'], nameRound, 'date'),
      ...repeatsInFile(records.judgement, nameJudgement, 'item'),
      ...repeatsIn(records['coding-round'], ({ value }) => value.coder, 'coder'),
      ...repeatsIn(records.redirect, ({ value }) => value.oldId, 'oldId'),
    ];
  },
};

function nameRound({ value }: Records['audit-round'][number]): string | undefined {
  const { date, number } = value;
  return date === undefined ? undefined : nameAudit({ date, number });
}

function nameJudgement({ value }: Records['judgement'][number]): string {
  return `${value.item ?? ''} (${value.field ?? ''})`;
}

function repeatsInFile<E extends Entry>(
  entries: readonly E[],
  idOf: (entry: E) => string | undefined,
  field: string,
): Remark[] {
  const files = Map.groupBy(entries, ({ file }) => file.path);
  return [...files.values()].flatMap((own) => repeatsIn(own, idOf, field));
}

function repeatsIn<E extends Entry>(
  entries: readonly E[],
  idOf: (entry: E) => string | undefined,
  field: string,
): Remark[] {
  const named = entries.filter((entry) => idOf(entry) !== undefined);
  const groups = Map.groupBy(named, idOf);
  return [...groups.values()].flatMap((same) => findRepeats(same, idOf, field));
}

function findRepeats<E extends Entry>(
  [first, ...others]: readonly E[],
  idOf: (entry: E) => string | undefined,
  field: string,
  free?: string,
): Remark[] {
  if (first === undefined || others.length === 0) return [];
  const { file, line } = first.spotOf();
  return others.map((entry) => {
    const isWritten = field !== 'id' || WRITTEN_IDS.has(entry.kind);
    const found = `The id ${quoteText(idOf(entry) ?? '')} already stands in ${file}, line ${line}.`;
    const write =
      free === undefined
        ? 'Write another id here, or delete one of the two.'
        : `Write "${free}" for the newer of the two, or delete it.`;
    return { spot: isWritten ? entry.spotOf(field) : entry.spotOf(), found, write };
  });
}

/** The next free id for one of several parts of a record; undefined for what has no numbers. */
function nameFree(part: Entry | undefined, ids: readonly string[]): string | undefined {
  const [, prefix] = /^(.+-[fki])[1-9]\d*$/.exec(part?.id ?? '') ?? [];
  const isPart = part?.kind === 'finding' || part?.kind === 'check' || part?.kind === 'incentive';
  if (!isPart || prefix === undefined) return undefined;
  return `${prefix}${String(findHighest(ids, prefix) + 1)}`;
}
