/** The whole backtest: every case, the statistics of every predictor, and the placebos (Method §3.9). */
import type { BacktestCase } from '#model/backtest-case.ts';
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { ScoreBook } from '../score-book.ts';
import { findOutcomeSeries, type OutcomeSeries } from './outcome.ts';
import { placeboDelivery, type DeliveryPlacebo } from './placebo-delivery.ts';
import { placeboFlags, type FlagPlacebo } from './placebo-flags.ts';
import { listCounted, PREDICTORS } from './predictor.ts';
import { scoreCase, type ScoredCase } from './score-case.ts';
import { measurePredictor, type PredictorStatistics } from './statistics.ts';

export interface BacktestBook {
  readonly series: OutcomeSeries;
  /** In the order of the file. */
  readonly cases: readonly ScoredCase[];
  readonly statistics: readonly PredictorStatistics[];
  readonly deliveryPlacebo: DeliveryPlacebo;
  readonly flagPlacebo: FlagPlacebo;
}

/**
 * Holds the scores of the days of decision against what came after. Weights and constants are never
 * tuned on it: it reads the method and gives nothing back to it.
 */
export function runBacktest(
  cases: readonly BacktestCase[],
  dataset: Dataset,
  basis: RiskBasis,
  scores: ScoreBook,
): BacktestBook {
  const { method } = dataset;
  const series = findOutcomeSeries(basis.indicators);
  const scored = cases.map((entry) => scoreCase(entry, dataset, basis, series));
  return {
    series,
    cases: scored,
    statistics: PREDICTORS.map((predictor) =>
      measurePredictor(predictor, listCounted(scored, predictor), method.backtest),
    ),
    deliveryPlacebo: placeboDelivery(scored, method),
    flagPlacebo: placeboFlags([...scores.states.values()], scores.asOf, method),
  };
}
