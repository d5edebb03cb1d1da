/** The scale on which a series is drawn. */
import { toLinearScale, toLogScale, type PlotScale } from '../plot/scale.ts';
import type { IndicatorSeries, SeriesPoint } from './series.ts';

/** Two ends between which a series is drawn. */
export interface ScaleEnds {
  readonly low: number;
  readonly high: number;
}

/** From the least to the greatest figure, bounds included; from 0 where nothing is below it, or where it is by log(1 + x). */
export function toSeriesScale(series: IndicatorSeries, points: readonly SeriesPoint[]): PlotScale {
  const { low, high } = findEnds(series, points);
  return series.display.transform === 'log1p'
    ? toLogScale(Math.max(0, low), high)
    : toLinearScale(low, high);
}

/** An index from 0 to 1 runs over its whole range; all else from 0, or the least below it, to the greatest figure. */
export function findEnds(
  { entry, display }: IndicatorSeries,
  points: readonly SeriesPoint[],
): ScaleEnds {
  const { low: lowest, high: highest } = entry.range;
  if (display.rate === 'none' && lowest === 0 && highest === 1) return { low: 0, high: 1 };
  const values = points.flatMap(({ value, low, high }) =>
    [value, low, high].filter((each) => each !== null),
  );
  const least = Math.min(0, ...values);
  const greatest = Math.max(least, ...values);
  return { low: least, high: greatest > least ? greatest : least + 1 };
}
