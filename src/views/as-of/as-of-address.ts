/**
 * The day that a reader chose, as the address carries it: `?asOf=2020-12-31`. What an address cannot mean is named, with
 * what to write instead, and the page stays as of the data set's own day.
 */
import {
  isPartialDate,
  isIsoDay,
  parsePartialDate,
  spanOf,
  type IsoDay,
} from '#model/partial-date.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { countryAddress } from '../addresses.ts';

const name = 'asOf';

/** Why a text is not a day that can be shown. */
export type DayProblem =
  /** A year or a month; `example` is its last day. */
  | { readonly kind: 'partial'; readonly written: string; readonly example: IsoDay }
  | { readonly kind: 'not-a-date' | 'no-such-day'; readonly written: string }
  /** After the day on which the record was closed. */
  | { readonly kind: 'future'; readonly written: string };

/** A day to show, or why a text is none. The data set's own day is a day like others. */
export type ParsedDay =
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'refused'; readonly problem: DayProblem };

/** What an address asks for. `day` is null where the page stays as of the data set's own day. */
export interface AsOfState {
  readonly day: IsoDay | null;
  readonly problem: DayProblem | null;
}

/** Reads a day as typed, `2020-12-31`, no later than `last`, the data set's own day. Blanks around it are let pass. */
export function parseDay(typed: string, last: IsoDay): ParsedDay {
  const written = typed.trim();
  if (isIsoDay(written)) {
    if (written > last) return { kind: 'refused', problem: { kind: 'future', written } };
    return { kind: 'day', day: written };
  }
  if (isPartialDate(written)) {
    const end = spanOf(written).last;
    const example = end > last ? last : end;
    return { kind: 'refused', problem: { kind: 'partial', written, example } };
  }
  const parsed = parsePartialDate(written);
  const isForm = parsed.kind === 'refused' && parsed.problem !== 'not-a-date';
  return {
    kind: 'refused',
    problem: { kind: isForm ? 'no-such-day' : 'not-a-date', written },
  };
}

/** Reads the day from an address' query. Of several the first counts. */
export function parseAsOf(query: string, last: IsoDay): AsOfState {
  const written = new URLSearchParams(query).get(name);
  if (written === null) return { day: null, problem: null };
  const parsed = parseDay(written, last);
  if (parsed.kind === 'refused') return { day: null, problem: parsed.problem };
  return { day: parsed.day === last ? null : parsed.day, problem: null };
}

/** Writes the day into a query, leaving its other parts as they are; null takes it out. */
export function formatAsOf(day: IsoDay | null, query: string): string {
  const parameters = new URLSearchParams(query);
  if (day === null) parameters.delete(name);
  else parameters.set(name, day);
  return parameters.toString();
}

/** Address of the static page of a host state as it stood on a day: there is one for each turning point. */
export function asOfAddress(iso3: Iso3, day: IsoDay): string {
  return `${countryAddress(iso3)}as-of/${day}/`;
}

/** Address of the scores on that page, as a file. */
export function asOfCsvAddress(iso3: Iso3, day: IsoDay): string {
  return `${countryAddress(iso3)}as-of/${day}.csv`;
}

/** Address of the file by which a host state can be scored on any day. */
export function recordAddress(iso3: Iso3): string {
  return `${countryAddress(iso3)}record.json`;
}

/** Address of the file of all by which every host state is scored. */
export const basisAddress = 'countries/basis.json';

/** Address of a page of the site, opened as of a day. */
export function addressAsOf(address: string, day: IsoDay): string {
  return `${address}?${formatAsOf(day, '')}`;
}
