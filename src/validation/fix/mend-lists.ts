import { isFields, isList } from '#model/json-shape.ts';
import { compareText } from '#model/compare-text.ts';
import { isPartialDate, spanOf } from '#model/partial-date.ts';
import type { Json } from '../fill-vocabularies.ts';
import type { RecordKind } from '../layout.ts';
import type { MendContext } from './mending.ts';

type Fields = Readonly<Record<string, Json>>;

/** Lists that stand in the order of time, and the field that dates their entries. */
const DATED_LISTS: Readonly<Partial<Record<RecordKind, readonly [list: string, date: string]>>> = {
  commitment: ['evidence', 'date'],
  claim: ['checks', 'date'],
  strategy: ['statusHistory', 'from'],
};

/** Lists of bare values that stand in their own order. */
const PLAIN_LISTS: Readonly<Partial<Record<RecordKind, string>>> = {
  commitment: 'tiers',
  mission: 'hostStates',
};

/** Lists whose entries have an id of the record and a number, and the letter before the number. */
const NUMBERED_LISTS: Readonly<
  Partial<Record<RecordKind, readonly [list: string, letter: string]>>
> = { commitment: ['evidence', 'f'], claim: ['checks', 'k'], actor: ['incentives', 'i'] };

/** A record with its lists in order; entries of one day stay as they are, and so does a list with a date that is none. */
export function orderLists(record: Fields, kind: RecordKind, note: MendContext['note']): Fields {
  const [dated, field] = DATED_LISTS[kind] ?? [];
  const plain = PLAIN_LISTS[kind];
  const byDate = (entries: readonly Json[]) => sortByDate(entries, field ?? '');
  const ordered = dated === undefined ? record : replaceList(record, dated, byDate, note);
  return plain === undefined ? ordered : replaceList(ordered, plain, sortPlain, note);
}

/**
 * A record with an id for every entry that has none: the next free number after all that were ever used.
 */
export function numberEntries(
  record: Fields,
  { kind, name }: { readonly kind: RecordKind; readonly name: string },
  { usedIds, note }: MendContext,
): Fields {
  const [list, letter] = NUMBERED_LISTS[kind] ?? [];
  const entries = list === undefined ? undefined : record[list];
  if (list === undefined || !isList(entries)) return record;
  const prefix = `${name}-${letter ?? ''}`;
  const own = entries.flatMap((entry) => (isFields(entry) ? [String(entry['id'])] : []));
  let next = findHighest([...usedIds, ...own], prefix) + 1;
  const numbered = entries.map((entry) => {
    if (!isFields(entry) || Object.hasOwn(entry, 'id')) return entry;
    note('ids of entries');
    next += 1;
    return { id: `${prefix}${String(next - 1)}`, ...entry };
  });
  return { ...record, [list]: numbered };
}

/** The highest number after a prefix among ids; 0 where there is none. */
export function findHighest(ids: Iterable<string>, prefix: string): number {
  let highest = 0;
  for (const id of ids) {
    const digits = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return highest;
}

function replaceList(
  record: Fields,
  list: string,
  sort: (entries: readonly Json[]) => readonly Json[],
  note: MendContext['note'],
): Fields {
  const entries = record[list];
  if (!isList(entries)) return record;
  const sorted = sort(entries);
  if (sorted.every((entry, index) => entry === entries[index])) return record;
  note('order of entries');
  return { ...record, [list]: sorted };
}

function sortByDate(entries: readonly Json[], field: string): readonly Json[] {
  const keyed = entries.map((entry) => ({
    entry,
    day: isFields(entry) ? findDay(entry[field]) : undefined,
  }));
  if (keyed.some(({ day }) => day === undefined)) return entries;
  return keyed.toSorted((a, b) => compareText(a.day ?? '', b.day ?? '')).map(({ entry }) => entry);
}

function findDay(date: Json | undefined): string | undefined {
  return typeof date === 'string' && isPartialDate(date) ? spanOf(date).first : undefined;
}

function sortPlain(entries: readonly Json[]): readonly Json[] {
  const isSame = entries.every((entry) => typeof entry === typeof entries[0]);
  if (!isSame) return entries;
  return entries.toSorted((a, b) =>
    typeof a === 'number' ? a - Number(b) : compareText(String(a), String(b)),
  );
}
