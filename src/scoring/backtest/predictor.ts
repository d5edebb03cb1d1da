import type { BacktestMethod } from '#model/backtest-method.ts';
import { pointsOf } from '../credibility.ts';
import { shownDelivery } from '../set-delivery.ts';
import type { ScoredCase } from './score-case.ts';

/** What is held against the outcome: three scores of the day of the decision, and, to compare, violence before. */
export const PREDICTORS = ['credibility', 'protection-gap', 'delivery', 'violence-before'] as const;
/** One of them. */
export type Predictor = (typeof PREDICTORS)[number];

/** The predictors that are scores, 0–100. */
export type ScorePredictor = Exclude<Predictor, 'violence-before'>;

/** A case with all that a statistic asks of it. */
export interface CountedCase {
  readonly id: string;
  /** The predictor's value. */
  readonly value: number;
  /** Change of violence, on a scale of log(1 + x). */
  readonly change: number;
  readonly isWorse: boolean;
  /** Civilians killed before. */
  readonly before: number;
}

/** True where more of the predictor should go before worse violence. */
export function isHigherWorse(predictor: Predictor): boolean {
  return predictor === 'protection-gap' || predictor === 'violence-before';
}

/** Value of a score on the day of the decision; null where it was withheld or lacks a part. */
export function findScore(scored: ScoredCase, predictor: ScorePredictor): number | null {
  const { delivery, credibility } = scored;
  if (predictor === 'delivery') {
    return shownDelivery(delivery);
  }
  const composed =
    predictor === 'credibility' ? credibility.credibility : credibility.protectionGap;
  return pointsOf(composed);
}

/** The cases that can be counted for a predictor: with its value and with an outcome. */
export function listCounted(
  cases: readonly ScoredCase[],
  predictor: Predictor,
): readonly CountedCase[] {
  return cases.flatMap((scored) => {
    const { outcome } = scored;
    if (outcome.kind === 'missing') return [];
    const { before, change } = outcome.counts.best;
    const value =
      predictor === 'violence-before' ? Math.log1p(before) : findScore(scored, predictor);
    if (value === null) return [];
    return [{ id: scored.entry.id, value, change, isWorse: outcome.isWorse, before }];
  });
}

/**
 * The probability that violence gets worse, by a score taken at its word: 1 / (1 + exp((x − even) / width)),
 * x the score, or 100 − x where a higher one is worse. Fitted to no case.
 */
export function forecastWorse(
  value: number,
  predictor: ScorePredictor,
  { forecastEvenAt, forecastWidth }: BacktestMethod,
): number {
  const good = isHigherWorse(predictor) ? 100 - value : value;
  return 1 / (1 + Math.exp((good - forecastEvenAt) / forecastWidth));
}
