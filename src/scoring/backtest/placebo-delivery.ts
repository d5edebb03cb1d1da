/** Placebo: would delivery go with the outcome as closely if the evidence were somebody else's? (Method §3.9) */
import type { Method } from '#model/method.ts';
import { weightedMean } from '../evidence-cluster.ts';
import { shuffle } from '../random/permutation.ts';
import { hashName, openStream } from '../random/stream.ts';
import { correlateRanks } from '../statistics/correlation.ts';
import { noFigure, type NoFigureReason } from '../statistics/figure.ts';
import { findScore } from './predictor.ts';
import type { ScoredCase } from './score-case.ts';
import { spreadOf, type PlaceboSpread } from './spread.ts';
import { isTooFew } from './statistics.ts';

/** How the correlation fares with permuted evidence. */
export type DeliveryPlacebo =
  | { readonly kind: 'placebo'; readonly spread: PlaceboSpread; readonly undefinedRuns: number }
  | { readonly kind: 'none'; readonly reason: NoFigureReason };

/** One commitment that is in a case's delivery. */
interface Part {
  readonly caseAt: number;
  readonly weight: number;
  readonly delivery: number;
}

/**
 * Spearman's correlation of delivery and change of violence, with the evidence permuted between the
 * countries: each commitment that counts gets the findings of another, of whatever case, as old on the day
 * of the decision as they were, so that its delivery moves with them. Runs in which all cases get the same
 * delivery have no correlation and are left out.
 */
export function placeboDelivery(cases: readonly ScoredCase[], method: Method): DeliveryPlacebo {
  const counted = cases.flatMap((scored) =>
    scored.outcome.kind === 'known' && findScore(scored, 'delivery') !== null
      ? [{ scored, change: scored.outcome.counts.best.change }]
      : [],
  );
  if (isTooFew(counted, method.backtest)) return noFigure('too-few');
  const changes = counted.map(({ change }) => change);
  const parts = counted.flatMap(({ scored }, caseAt) =>
    scored.delivery.aggregated.map(({ weight, delivery }) => ({ caseAt, weight, delivery })),
  );
  const correlationOf = (deliveries: readonly number[]) =>
    correlateRanks(meansOf(parts, deliveries, counted.length), changes);
  const actual = correlationOf(parts.map(({ delivery }) => delivery));
  if (actual.kind === 'none') return actual;
  const { placeboRuns, placeboSeed } = method.backtest;
  const stream = openStream([placeboSeed, hashName('delivery'), 0, 0]);
  const order = Int32Array.from({ length: parts.length }, (_, at) => at);
  const results: number[] = [];
  for (let run = 0; run < placeboRuns; run += 1) {
    shuffle(stream, order);
    const result = correlationOf(Array.from(order, (at) => parts[at]?.delivery ?? 0));
    if (result.kind === 'figure') results.push(result.value);
  }
  if (results.length === 0) return noFigure('no-variation');
  const spread = spreadOf(actual.value, results, method.uncertainty.intervalProbability, Math.abs);
  return { kind: 'placebo', spread, undefinedRuns: placeboRuns - results.length };
}

/** The delivery of each case, its commitments' deliveries given in the order of the parts. */
function meansOf(
  parts: readonly Part[],
  deliveries: readonly number[],
  caseCount: number,
): readonly number[] {
  return Array.from({ length: caseCount }, (_, caseAt) =>
    weightedMean(
      parts.flatMap((part, at) =>
        part.caseAt === caseAt ? [{ weight: part.weight, value: deliveries[at] ?? 0 }] : [],
      ),
    ),
  );
}
