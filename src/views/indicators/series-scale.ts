/** The scale on which a series is drawn. */
import { toLinearScale, toLogScale, type PlotScale } from '../plot/scale.ts';
import type { IndicatorSeries, SeriesPoint } from './series.ts';

/** The scale between the ends of some figures. */
export function toSeriesScale(series: IndicatorSeries, points: readonly SeriesPoint[]): PlotScale {
  const [low, high] = toScaleEnds(series, points);
  return series.display.transform === 'log1p' ? toLogScale(low, high) : toLinearScale(low, high);
}

/**
 * The ends between which a series is drawn, bounds included. An index from 0 to 1 runs over its whole range. By
 * log(1 + x) it begins at the least figure, as its distance from zero says nothing there; else at 0, or below.
 */
export function toScaleEnds(
  { entry, display }: IndicatorSeries,
  points: readonly SeriesPoint[],
): readonly [low: number, high: number] {
  const { low: lowest, high: highest } = entry.range;
  if (display.rate === 'none' && lowest === 0 && highest === 1) return [0, 1];
  const values = points.flatMap(({ value, low, high }) =>
    [value, low, high].filter((each) => each !== null),
  );
  const least =
    display.transform === 'log1p' ? Math.max(0, Math.min(...values)) : Math.min(0, ...values);
  const greatest = Math.max(least, ...values);
  return [least, greatest > least ? greatest : least + 1];
}
