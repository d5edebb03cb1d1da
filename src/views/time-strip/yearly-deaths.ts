/** Civilians killed in one-sided violence in a country, by year, as UCDP counts them. */
import type { RiskBasis } from '#model/indicators.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';

/** The series of all perpetrators, best estimate. */
const SERIES: RecordId = 'ucdp-os-total-best';

export interface YearlyDeaths {
  /** Id of the series, which has a page. */
  readonly series: RecordId;
  /** The earliest first; a year of which the source has no figure is absent. */
  readonly years: readonly { readonly year: number; readonly killed: number }[];
}

/** Null where the source has no figure of the country. */
export function toYearlyDeaths(
  iso3: Iso3,
  { indicators: { table } }: Pick<RiskBasis, 'indicators'>,
): YearlyDeaths | null {
  const figures = [...(table.get(SERIES)?.get(iso3) ?? [])];
  if (figures.length === 0) return null;
  return {
    series: SERIES,
    years: figures.sort(([a], [b]) => a - b).map(([year, killed]) => ({ year, killed })),
  };
}
