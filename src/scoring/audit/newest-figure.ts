import type { YearSeries } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { RiskTreeFile } from '#model/records.generated.ts';
import { servingOn } from '../indicators/serving-window.ts';

/** A figure as the source has it, and its year. */
export interface DatedFigure {
  readonly year: number;
  readonly figure: number;
}

/**
 * The newest figure of a series that could be known on a day, however old: fit to be set beside a score, not to enter
 * one. Undefined where there is none.
 */
export function findNewestFigure(
  series: YearSeries | undefined,
  asOf: IsoDay,
  tree: Pick<RiskTreeFile, 'constants'>,
): DatedFigure | undefined {
  return [...(series ?? [])]
    .filter(([year]) => servingOn(year, asOf, tree) !== 'not-yet')
    .map(([year, figure]) => ({ year, figure }))
    .sort((a, b) => b.year - a.year)[0];
}
