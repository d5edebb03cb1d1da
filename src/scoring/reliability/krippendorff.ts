import {
  countCoincidences,
  tallyUnits,
  type CodedUnit,
  type PairableUnits,
} from './coincidences.ts';
import { squaredDifferences, type Metric } from './level-metric.ts';

/** Why there is no alpha: no unit has two values, or all values are the same, so that chance cannot be told. */
export type NoAlphaReason = 'no-pairs' | 'no-variation';

/** Krippendorff's alpha with the figures that it comes from. */
export type Alpha =
  | {
      readonly kind: 'alpha';
      /** 1 is full agreement, 0 what chance would give, below 0 worse. */
      readonly alpha: number;
      /** D_o, the mean squared difference within units. */
      readonly observed: number;
      /** D_e, the mean squared difference that chance would give. */
      readonly expected: number;
      /** Units with two values or more, and the values in them. */
      readonly units: number;
      readonly pairableValues: number;
    }
  | { readonly kind: 'none'; readonly reason: NoAlphaReason };

/**
 * Krippendorff's alpha of any number of coders, with gaps: 1 − D_o/D_e on coincidences, D_o =
 * Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n (n − 1)) (K. Krippendorff, "Computing Krippendorff's
 * alpha-reliability", 2011; Method §3.8).
 */
export function measureAlpha(units: readonly CodedUnit[], metric: Metric): Alpha {
  const pairable = tallyUnits(units);
  const all = Int32Array.from({ length: pairable.sizes.length }, (_, unit) => unit);
  return alphaOfUnits(pairable, all, metric);
}

/** Alpha of some of the units, a unit counting as often as it is listed. */
export function alphaOfUnits(pairable: PairableUnits, chosen: Int32Array, metric: Metric): Alpha {
  const size = pairable.values.length;
  const matrix = new Float64Array(size * size);
  countCoincidences(pairable, chosen, matrix);
  const counts = rowSums(matrix, size);
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (chosen.length === 0 || n === 0) return { kind: 'none', reason: 'no-pairs' };
  const squares = squaredDifferences(metric, pairable.values, counts);
  let observed = 0;
  let expected = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const square = squares[row * size + column] ?? 0;
      observed += (matrix[row * size + column] ?? 0) * square;
      expected += (counts[row] ?? 0) * (counts[column] ?? 0) * square;
    }
  }
  observed /= n;
  expected /= n * (n - 1);
  if (expected === 0) return { kind: 'none', reason: 'no-variation' };
  return {
    kind: 'alpha',
    alpha: 1 - observed / expected,
    observed,
    expected,
    units: chosen.length,
    pairableValues: Math.round(n),
  };
}

function rowSums(matrix: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      sums[row] = (sums[row] ?? 0) + (matrix[row * size + column] ?? 0);
    }
  }
  return sums;
}
