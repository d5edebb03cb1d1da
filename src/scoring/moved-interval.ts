import type { Method } from '#model/method.ts';
import { betaCdf, betaOfMoments, betaQuantile } from './beta.ts';
import type { Interval } from './inputs.ts';

/** A score (0–100) and the mean and variance (0–1) of what it is drawn from. */
export interface ScoreMoments {
  readonly score: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * The interval of a score: the outer points of Beta(μ, v), moved by score/100 − μ so that the spread
 * lies around the record, × 100, cut at 0 and 100. The prior gives the spread, never the place
 * (Method §3.1.8).
 */
export function movedInterval({ score, mean, variance }: ScoreMoments, method: Method): Interval {
  const shape = betaOfMoments(mean, variance);
  const tail = (1 - method.evidence.intervalProbability) / 2;
  const move = score / 100 - mean;
  const toScore = (p: number) => Math.min(100, Math.max(0, 100 * (betaQuantile(p, shape) + move)));
  return { low: toScore(tail), high: toScore(1 - tail) };
}

/** The probability, 0–1, that the score lies below a limit (0–100), by the same moved Beta (Method §3.2). */
export function probabilityBelow(limit: number, { score, mean, variance }: ScoreMoments): number {
  return betaCdf((limit - score) / 100 + mean, betaOfMoments(mean, variance));
}
