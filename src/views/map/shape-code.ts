/** ISO letters of the countries of the geometry, which knows them by number. */
import isoCountries from 'i18n-iso-countries';
import type { Iso3 } from '#model/records.generated.ts';

/** Code of a country of the geometry, by its ISO 3166-1 numeric code and its name; null where it has none. */
export function findShapeCode(numeric: string | number | undefined, name: string): Iso3 | null {
  // Kosovo has no code of ISO 3166; the record uses the one in common use.
  if (name === 'Kosovo') return 'XKX';
  return numeric === undefined ? null : (isoCountries.numericToAlpha3(numeric) ?? null);
}
