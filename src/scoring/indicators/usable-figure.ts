import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { Iso3, RiskVariable } from '#model/records.generated.ts';
import { toRate, type PopulationFigure } from './rate.ts';
import { servingOn } from './serving-window.ts';

/** Why a variable has no usable figure for a country on a day. */
export type MissingReason =
  /** The source has no figures of the country at all. */
  | 'no-series'
  /** Its first figure may not serve yet. */
  | 'not-yet'
  /** Its newest figure that could be known is too old. */
  | 'too-old'
  /** A count has no population by which it could be divided. */
  | 'no-population'
  /** It is of before the year from which the series means the same. */
  | 'not-comparable';

/** The figure of a variable that serves on a day, or why none does. */
export type UsableFigure =
  | {
      readonly kind: 'usable';
      readonly year: number;
      /** As the source has it. */
      readonly figure: number;
      /** x of Method §3.5: the figure, or its rate per million people. */
      readonly value: number;
      readonly population: PopulationFigure | null;
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** The newest usable figure of a variable for a country on a day (Method §3.5). */
export function findUsableFigure(
  variable: RiskVariable,
  iso3: Iso3,
  asOf: IsoDay,
  { tree, indicators: { table } }: Pick<RiskBasis, 'tree' | 'indicators'>,
): UsableFigure {
  const series = table.get(variable.indicator)?.get(iso3);
  if (series === undefined || series.size === 0) return missing('no-series');
  let reason: MissingReason = 'not-yet';
  for (const [year, figure] of [...series].sort(([a], [b]) => b - a)) {
    const serving = servingOn(year, asOf, tree);
    if (serving === 'too-old') return missing(reason === 'not-yet' ? 'too-old' : reason);
    if (serving === 'not-yet') continue;
    if (year < (variable.comparableFrom ?? year)) {
      reason = 'not-comparable';
      continue;
    }
    const rate = toRate(variable, figure, iso3, year, tree, table);
    if (rate !== null) return { kind: 'usable', year, figure, ...rate };
    reason = 'no-population';
  }
  return missing(reason);
}

function missing(reason: MissingReason): UsableFigure {
  return { kind: 'missing', reason };
}
