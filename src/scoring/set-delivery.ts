import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { scoreCommitment, type CommitmentScore, type CoveredCommitment } from './delivery.ts';
import { isMade } from './due.ts';
import { weightedMean } from './evidence-cluster.ts';
import type { CommitmentInput, Interval } from './inputs.ts';
import { movedInterval, probabilityBelow } from './moved-interval.ts';
import { findMedian } from './statistics/median.ts';
import { reaches } from './threshold.ts';

/** How a set's delivery is shown. It governs display, credibility and flags, never the arithmetic. */
export type PublicationStatus = 'published' | 'provisional' | 'withheld';

/** Why a set's delivery is withheld or provisional. */
export type StatusReason =
  | 'nothing-due'
  | 'too-few-covered'
  | 'coverage-too-low'
  | 'coverage-provisional'
  | 'covered-enough';

/** The mean over due and covered commitments, with its spread. */
export interface SetMean {
  /** D, 0–100. */
  readonly delivery: number;
  /** μ, 0–1. */
  readonly mean: number;
  /** v, of μ on 0–1. */
  readonly variance: number;
  readonly interval: Interval;
  /** P(D < 40), 0–1. */
  readonly probabilityLow: number;
}

/** What of a set's delivery other scores are made of. */
export interface DeliveryPoints {
  readonly status: PublicationStatus;
  readonly statusReason: StatusReason;
  /** Null where nothing due is covered. Computed when withheld, too. */
  readonly mean: Pick<SetMean, 'delivery'> | null;
}

/** Delivery of a strategy, an episode or a country as of a day (Method §3.2). */
export interface SetDelivery extends DeliveryPoints {
  /** Every commitment made by the day, due or not, in the order given. */
  readonly commitments: readonly CommitmentScore[];
  /** Those that are due and covered: what the means are taken over. */
  readonly aggregated: readonly CoveredCommitment[];
  readonly madeCount: number;
  readonly dueCount: number;
  readonly coveredCount: number;
  /** C, 0–1; null where nothing is due. */
  readonly coverage: number | null;
  readonly mean: SetMean | null;
  /** D with all that is uncovered at 0, and at 100; null where nothing is due. */
  readonly bounds: Interval | null;
  /** Claim gaps in levels over due and covered commitments that have one, ascending. */
  readonly claimGaps: readonly number[];
  readonly medianClaimGap: number | null;
}

/**
 * The delivery of a set of commitments as of a day. `minCovered` is the number of covered commitments
 * under which it is withheld: `method.delivery.minCovered` by kind of set.
 */
export function scoreDelivery(
  commitments: readonly CommitmentInput[],
  asOf: IsoDay,
  method: Method,
  minCovered: number,
): SetDelivery {
  const scores = commitments
    .filter((commitment) => isMade(commitment, asOf))
    .map((commitment) => scoreCommitment(commitment, asOf, method));
  return summariseDelivery(scores, method, minCovered);
}

/** The delivery of a set from the scores of its commitments that were made by the day. */
export function summariseDelivery(
  scores: readonly CommitmentScore[],
  method: Method,
  minCovered: number,
): SetDelivery {
  const { due, aggregated, coverage } = findCovered(scores);
  const claimGaps = aggregated.flatMap(({ claimGap }) => claimGap?.gap ?? []).sort((a, b) => a - b);
  return {
    commitments: scores,
    aggregated,
    madeCount: scores.length,
    dueCount: due.length,
    coveredCount: aggregated.length,
    coverage,
    ...statusOf(coverage, aggregated.length, minCovered, method),
    mean: aggregated.length === 0 ? null : meanOf(aggregated, method),
    bounds: due.length === 0 ? null : boundsOf(due),
    claimGaps,
    medianClaimGap: findMedian(claimGaps),
  };
}

/** The same without spread, bounds and claim gaps, for whoever asks for a great many sets. */
export function scorePoints(
  scores: readonly CommitmentScore[],
  method: Method,
  minCovered: number,
): DeliveryPoints {
  const { aggregated, coverage } = findCovered(scores);
  return {
    ...statusOf(coverage, aggregated.length, minCovered, method),
    mean: aggregated.length === 0 ? null : { delivery: meanDelivery(aggregated) },
  };
}

/** The delivery of a set as it is shown and used in other scores, 0–100; null where it is withheld or nothing is covered. */
export function shownDelivery({ status, mean }: DeliveryPoints): number | null {
  return status === 'withheld' ? null : (mean?.delivery ?? null);
}

function findCovered(scores: readonly CommitmentScore[]) {
  const due = scores.filter((score) => score.isDue);
  const aggregated = due.filter((score) => score.kind === 'covered');
  return { due, aggregated, coverage: due.length === 0 ? null : aggregated.length / due.length };
}

function statusOf(
  coverage: number | null,
  covered: number,
  minCovered: number,
  method: Method,
): Pick<SetDelivery, 'status' | 'statusReason'> {
  if (coverage === null) return { status: 'withheld', statusReason: 'nothing-due' };
  if (covered < minCovered) return { status: 'withheld', statusReason: 'too-few-covered' };
  const { minCoverage, publishedCoverage } = method.delivery;
  if (!reaches(coverage, minCoverage, method)) {
    return { status: 'withheld', statusReason: 'coverage-too-low' };
  }
  return reaches(coverage, publishedCoverage, method)
    ? { status: 'published', statusReason: 'covered-enough' }
    : { status: 'provisional', statusReason: 'coverage-provisional' };
}

function meanOf(aggregated: readonly CoveredCommitment[], method: Method): SetMean {
  const moments = {
    score: meanDelivery(aggregated),
    mean: weightedMean(
      aggregated.map(({ posterior, weight }) => ({ value: posterior.mean, weight })),
    ),
    variance: varianceOf(aggregated, method),
  };
  return {
    delivery: moments.score,
    mean: moments.mean,
    variance: moments.variance,
    interval: movedInterval(moments, method),
    probabilityLow: probabilityBelow(method.delivery.lowDelivery, moments),
  };
}

function meanDelivery(aggregated: readonly CoveredCommitment[]): number {
  return weightedMean(aggregated.map(({ delivery, weight }) => ({ value: delivery, weight })));
}

/** v = ΣΣ w_i w_j ρ_ij √(v_i v_j): two commitments that rest on one document err together in part. */
function varianceOf(aggregated: readonly CoveredCommitment[], method: Method): number {
  const total = aggregated.reduce((sum, { weight }) => sum + weight, 0);
  let variance = 0;
  for (const one of aggregated) {
    for (const other of aggregated) {
      const correlation = correlationOf(one, other, method);
      const spread = Math.sqrt(one.posterior.variance * other.posterior.variance);
      variance += (one.weight / total) * (other.weight / total) * correlation * spread;
    }
  }
  return variance;
}

function correlationOf(one: CoveredCommitment, other: CoveredCommitment, method: Method): number {
  if (one === other) return 1;
  const sharesSource = [...one.massBySource.keys()].some((id) => other.massBySource.has(id));
  return sharesSource ? method.delivery.sharedSourceCorrelation : 0;
}

function boundsOf(due: readonly CommitmentScore[]): Interval {
  const boundWith = (unknown: number) =>
    weightedMean(
      due.map((score) => ({
        value: score.kind === 'covered' ? score.delivery : unknown,
        weight: score.weight,
      })),
    );
  return { low: boundWith(0), high: boundWith(100) };
}
