/** Which year of a series is shown. */
import type { RiskBasis } from '#model/indicators.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { servingOn } from '#scoring/indicators/serving-window.ts';
import type { SeriesPoint } from './series.ts';

/**
 * The newest year that could be known on a day and has figures for at least half as many countries as a series has in its
 * middle year: the last year of a source is often a beginning only.
 */
export function findUsableYear(
  points: readonly (readonly SeriesPoint[])[],
  asOf: IsoDay,
  { tree }: Pick<RiskBasis, 'tree'>,
): number | null {
  const counts = new Map<number, number>();
  for (const { year, value } of points.flat()) {
    if (value === null || servingOn(year, asOf, tree) === 'not-yet') continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const years = [...counts].filter(([, count]) => count * 2 >= middle).map(([year]) => year);
  return years.length === 0 ? null : Math.max(...years);
}
