/** Lines of which the frozen pages of every kind are made. */
import type { Source } from '#model/dataset.ts';
import { formatDate } from '#model/format.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import type { FrozenKind } from '../record-address.ts';
import type { FrozenEntry, FrozenFact, FrozenList, FrozenSource } from './page-shape.ts';

/** The name of another record, which leads to its own page. */
export function toLink(
  kind: FrozenKind,
  id: string,
  body: string,
  date?: WrittenDate,
): FrozenEntry {
  const head = date === undefined ? '' : formatDate(date);
  return { id, head, body, source: null, page: kind };
}

/** The parts of an entry's head, in one line. */
export function joinHead(...parts: readonly string[]): string {
  return parts.join(' · ');
}

/** A day with its label; nothing where there is none. */
export function toDay(label: string, date: WrittenDate | undefined): readonly FrozenFact[] {
  return date === undefined ? [] : [[label, formatDate(date)]];
}

export function toSource(source: Source, pinpoint?: string): FrozenSource {
  const { symbol, title, publisher, date, url } = source;
  const name = [symbol, title, publisher, date === undefined ? undefined : formatDate(date)]
    .filter((part) => part !== undefined)
    .join(', ');
  return { name, url: url ?? null, pinpoint: pinpoint ?? null };
}

/** The lists that hold something, with their titles. */
export function toLists(
  ...lists: readonly (readonly [title: string, entries: readonly FrozenEntry[]])[]
): readonly FrozenList[] {
  return lists
    .map(([title, entries]) => ({ title, entries }))
    .filter(({ entries }) => entries.length > 0);
}
