import type { Interval } from '../inputs.ts';
import { outerPoints } from '../statistics/outer-points.ts';
import { quantileOfSorted } from '../statistics/quantile.ts';

/** What the draws of one score come to (Method §3.7), all 0–100. */
export interface DrawSummary {
  readonly median: number;
  readonly mean: number;
  /** The outer points of the draws as they are. */
  readonly drawn: Interval;
  /** The same moved by point − mean, so that the spread lies around the score itself, cut at 0 and 100. */
  readonly interval: Interval;
}

/** Median, mean and interval of one score's draws; `point` is the score itself, 0–100. */
export function summariseDraws(
  draws: Float64Array,
  point: number,
  intervalProbability: number,
): DrawSummary {
  const sorted = draws.toSorted();
  const mean = sorted.reduce((sum, draw) => sum + draw, 0) / sorted.length;
  const drawn = outerPoints(sorted, intervalProbability);
  const move = (bound: number) => Math.min(100, Math.max(0, bound + point - mean));
  return {
    median: quantileOfSorted(sorted, 0.5),
    mean,
    drawn,
    interval: { low: move(drawn.low), high: move(drawn.high) },
  };
}
