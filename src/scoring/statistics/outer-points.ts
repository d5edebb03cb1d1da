import { quantileOfSorted } from './quantile.ts';

/** Between what the middle part of some values lies. */
export interface OuterPoints {
  readonly low: number;
  readonly high: number;
}

/**
 * The outer points of values by type-7 quantiles: as much lies below the one as above the other.
 * @param sorted upward, at least one
 * @param probability of the middle part, 0–1
 */
export function outerPoints(sorted: Float64Array, probability: number): OuterPoints {
  const tail = (1 - probability) / 2;
  return { low: quantileOfSorted(sorted, tail), high: quantileOfSorted(sorted, 1 - tail) };
}
