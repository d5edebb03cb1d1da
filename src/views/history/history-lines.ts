/** What changed in a record, when and why, in words. */
import { text } from '#i18n/text.ts';
import { formatDate, formatDecimal, formatDifference, toTenths } from '#model/format.ts';
import type { HistoryField, HistoryFile, HistoryScore, Iso3 } from '#model/records.generated.ts';
import { apportion } from '#scoring/change/apportion.ts';
import { MILLIONTHS } from '#scoring/change/explain.ts';
import type { RecordEntry } from './history-index.ts';
import { nameField } from './name-field.ts';

const words = text.history;
const { causes: causeWords, figures: measureWords } = text.change;
const NAMED = 8;

/** One entry as a page shows it: the newest stands first there. */
export interface HistoryLine {
  /** "23 November 2026, data 2026.1". */
  readonly edition: string;
  readonly day: string;
  readonly why: string;
  readonly what: readonly string[];
}

/** What a page shows of a record's history. */
export interface RecordHistory {
  /** "First published in data 2026.1, …", or that it is in no published edition yet. */
  readonly first: string;
  readonly isPublished: boolean;
  /** Everything since, the newest first. */
  readonly lines: readonly HistoryLine[];
}

/** The same with the address of the record's feed. */
export interface ShownHistory extends RecordHistory {
  readonly feed: string;
}

/** The history of a record; `iso3` is given of a country, to whose entries those of its records belong. */
export function toRecordHistory(
  entries: readonly RecordEntry[],
  iso3: Iso3 | null = null,
): RecordHistory {
  const first = entries.find(({ isAdded }) => isAdded);
  return {
    first: first ? describeFirst(first) : words.unpublished,
    isPublished: first !== undefined,
    lines: entries
      .filter((each) => each !== first)
      .toReversed()
      .map((each) => toLine(each, iso3)),
  };
}

/** Since when a record is published; of one that came later, also why. */
export function describeFirst({ entry, number }: RecordEntry): string {
  const day = formatDate(entry.date);
  return number === 1
    ? words.first(entry.version, day)
    : words.firstWhy(entry.version, day, entry.why);
}

/** A country's own entries, and those that say something of its records alone; the oldest first. */
export function addRecordsOfCountry(
  own: readonly RecordEntry[],
  iso3: Iso3,
  history: readonly HistoryFile[],
): readonly RecordEntry[] {
  return history.flatMap((entry, at): readonly RecordEntry[] => {
    const number = at + 1;
    const told = own.find((each) => each.number === number);
    if (told) return [told];
    if (sum(countOf(entry, iso3)) === 0) return [];
    return [{ entry, number, isAdded: false, isRemoved: false, change: null, scores: [] }];
  });
}

/** One entry of a record's history. */
export function toLine(
  { entry, change, isRemoved, scores }: RecordEntry,
  country: Iso3 | null = null,
): HistoryLine {
  const counts = country === null ? null : countOf(entry, country);
  const fields = change?.fields ?? [];
  const named = fields.slice(0, NAMED).map(describeField);
  const others = fields.length - named.length;
  return {
    edition: words.edition(formatDate(entry.date), entry.version),
    day: entry.date,
    why: entry.why,
    what: [
      ...(isRemoved ? [words.withdrawn] : []),
      ...named,
      ...(others > 0 ? [causeWords.others(others)] : []),
      ...(counts === null || sum(counts) === 0 ? [] : [words.ofCountry(...counts)]),
      ...(entry.constants === undefined || scores.length === 0
        ? []
        : [words.method(entry.method, entry.constants.slice(0, NAMED).join(', '))]),
      ...scores.map(describeScore),
    ],
  };
}

/** How many records of a country, or of all, an entry adds, changes and withdraws. */
export function countOf(
  entry: HistoryFile,
  iso3: Iso3 | null,
): readonly [added: number, changed: number, removed: number] {
  const isHere = ({ country }: { readonly country?: Iso3 }) => iso3 === null || country === iso3;
  const count = (groups: HistoryFile['added']) =>
    groups.filter(isHere).reduce((total, { ids }) => total + ids.length, 0);
  return [count(entry.added), entry.changed.filter(isHere).length, count(entry.removed)];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}

function describeField({ path, change, before, after }: HistoryField): string {
  const name = nameField(path);
  if (change === 'added') return words.added(name);
  if (change === 'removed') return words.removed(name);
  if (before === undefined || after === undefined) return words.reworded(name);
  return words.changed(name, before, after);
}

function describeScore({ measure, before, after, causes }: HistoryScore): string {
  const write = (score: number | undefined) =>
    score === undefined ? words.noScore : formatDecimal(score, 1);
  const difference = toTenths(after ?? 0) - toTenths(before ?? 0);
  const tenths = apportion(
    causes.map(({ millionths }) => (millionths * 10) / MILLIONTHS),
    causes.length === 0 ? 0 : difference,
  );
  const told = causes.slice(0, NAMED).map((cause, at) => {
    return causeWords.share(describeCause(cause), formatDifference((tenths[at] ?? 0) / 10, 1));
  });
  return words.moved(measureWords[measure], write(before), write(after), told.join('; '));
}

function describeCause({ kind, part, id }: HistoryScore['causes'][number]): string {
  if (kind === 'time' || kind === 'method' || kind === 'indicators') return causeWords[kind];
  const name = part === undefined ? '' : causeWords.parts[part];
  if (kind === 'corrected') return causeWords.correctedOnly(name, id ?? '');
  return causeWords[kind](name, id ?? '');
}
