/** The strip of time of a country, which its own page and those of its strategies show. */
import { getRiskBasis } from '#dataset/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { countryAddress } from '#views/addresses.ts';
import { getCountryRecords } from '#views/registry.ts';
import { toTimeStrip, type TimeStrip } from '#views/time-strip/time-strip.ts';
import { toYearlyDeaths } from '#views/time-strip/yearly-deaths.ts';
import { getSite } from './_site.ts';

export function getTimeStrip(iso3: Iso3): TimeStrip {
  const { dataset, registry, scores } = getSite();
  return toTimeStrip(
    {
      ...getCountryRecords(registry, iso3),
      deaths: toYearlyDeaths(iso3, getRiskBasis()),
      countryAddress: countryAddress(iso3),
    },
    dataset.vocabularies.get('threat-classes') ?? new Map(),
    scores.asOf,
  );
}
