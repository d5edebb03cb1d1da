/**
 * What a reader sets side by side, as the address carries it: `?of=SDN@2020-12-31,SDN,sdn-plan-2020`. A country or a
 * strategy, each on the data set's own day or on the day after the @.
 */
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import { readAddressParts } from '../address-parts.ts';
import { parseDay } from '../as-of/as-of-address.ts';

/** A country or a strategy that can be chosen. */
export interface SubjectChoice {
  readonly id: string;
  readonly label: string;
  readonly iso3: Iso3;
  /** Null for the country itself. */
  readonly strategyId: RecordId | null;
}

/** One column of the comparison. */
export interface Subject {
  readonly id: string;
  readonly day: IsoDay;
}

/** How many can stand side by side. */
export const mostSubjects = 4;

/** Reads an address' query; nothing chosen is an empty list. What it cannot mean is named, not guessed. */
export function parseSubjects(
  query: string,
  choices: readonly SubjectChoice[],
  last: IsoDay,
): { readonly state: readonly Subject[]; readonly ignored: readonly string[] } {
  const { values, strange } = readAddressParts(query, ['of']);
  const ignored = [...strange];
  const state: Subject[] = [];
  const written = (values.get('of') ?? '').split(',').filter((part) => part !== '');
  for (const part of written) {
    const [id = '', ...rest] = part.split('@');
    const parsed = rest.length === 0 ? null : parseDay(rest.join('@'), last);
    const day = parsed === null ? last : parsed.kind === 'day' ? parsed.day : null;
    const choice = choices.find((each) => each.id === id);
    const isNew = !state.some((each) => each.id === id && each.day === day);
    if (choice && day !== null && isNew && state.length < mostSubjects) state.push({ id, day });
    else ignored.push(`of=${part}`);
  }
  return { state, ignored };
}

/** Writes the columns as a query, without the question mark. */
export function formatSubjects(subjects: readonly Subject[], last: IsoDay): string {
  const parts = subjects.map(({ id, day }) => (day === last ? id : `${id}@${day}`));
  return parts.length === 0 ? '' : new URLSearchParams({ of: parts.join(',') }).toString();
}
