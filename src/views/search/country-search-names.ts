/** By which names a country is searched for: its own, its people, and acronyms. */
import { countryWords } from '#i18n/check-words-text.ts';
import type { Iso3 } from '#model/records.generated.ts';

/** A value by which a record page can be filtered, and words by which it is found though it does not show them. */
export type SearchFilter = readonly [name: string, value: string, hidden?: readonly string[]];

export function listCountryNames(name: string, iso3: Iso3): readonly string[] {
  return [name, ...(countryWords[iso3]?.names ?? [])];
}

/** A record is found by its country's names: "Malian army", where the page says only "the army". */
export function toCountryFilter(name: string, iso3: Iso3): SearchFilter {
  return ['Country', name, listCountryNames(name, iso3)];
}
