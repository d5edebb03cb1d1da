import { outerPoints } from '../statistics/outer-points.ts';

/** How often runs with permuted evidence gave what the record gives. */
export interface PlaceboSpread {
  readonly runs: number;
  /** What the record as it is gives. */
  readonly actual: number;
  readonly mean: number;
  /** Where the middle part of the runs lies (type-7 quantiles). */
  readonly low: number;
  readonly high: number;
  /** (1 + runs at least as far as the record) / (1 + runs), never 0. */
  readonly share: number;
}

/** Equal results of sums in another order can differ in the last digits. */
const TOLERANCE = 1e-12;

/**
 * The spread of runs around the record. `sizeOf` says how far a run went: one that went as far as the record or farther
 * counts. `probability` is that of the interval, 0–1. Throws without a run.
 */
export function spreadOf(
  actual: number,
  results: readonly number[],
  probability: number,
  sizeOf: (result: number) => number,
): PlaceboSpread {
  const sorted = Float64Array.from(results).sort();
  const asFar = results.filter((result) => sizeOf(result) >= sizeOf(actual) - TOLERANCE).length;
  return {
    runs: results.length,
    actual,
    mean: results.reduce((sum, result) => sum + result, 0) / results.length,
    ...outerPoints(sorted, probability),
    share: (1 + asFar) / (1 + results.length),
  };
}
