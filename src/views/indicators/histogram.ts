/** How often the world's values lie where, on the scale of the rows below. */
import { text } from '#i18n/text.ts';
import type { PlotHistogram } from '../plot/row-plot.ts';
import { roundPercent, type PlotScale } from '../plot/scale.ts';

const BINS = 32;

/**
 * A histogram of the values. Where a third or more are zero they are counted in words instead: their bar would leave
 * nothing to see of the others.
 */
export function toHistogram(values: readonly number[], scale: PlotScale): PlotHistogram {
  const zeros = values.filter((value) => value === 0).length;
  const leavesZeros = zeros * 3 >= values.length;
  const drawn = leavesZeros ? values.filter((value) => value !== 0) : values;
  const counts = countBins(drawn, scale);
  const tallest = Math.max(1, ...counts);
  const words = text.indicators.world;
  return {
    label: words.histogram,
    value: leavesZeros ? words.zeros(drawn.length, zeros) : words.countries(values.length),
    description: words.histogramLabel(drawn.length, leavesZeros ? zeros : 0),
    bars: counts.flatMap((count, bin) =>
      count === 0
        ? []
        : [
            {
              x: roundPercent((100 * bin) / BINS),
              width: roundPercent(100 / BINS),
              height: roundPercent((100 * count) / tallest),
            },
          ],
    ),
  };
}

function countBins(values: readonly number[], scale: PlotScale): readonly number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((scale.toX(value) / 100) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
