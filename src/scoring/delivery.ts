import { compareText } from '#model/compare-text.ts';
import type { Method } from '#model/method.ts';
import { dayNumberOf, monthsBetween, type IsoDay } from '#model/partial-date.ts';
import type { Level } from '#model/records.generated.ts';
import { isIndependent } from '#model/score-terms.ts';
import { agedShare } from './aging.ts';
import { claimGapOf, type ClaimGap } from './claim-gap.ts';
import { conflictOf } from './conflict.ts';
import { isDue, isMade } from './due.ts';
import { applyEcho, type EchoedWeight } from './echo.ts';
import { toClusters, weightedMean, type EvidenceCluster } from './evidence-cluster.ts';
import { toEvidenceItem } from './evidence-item.ts';
import { readFindings, type FindingReading } from './finding-reading.ts';
import { foundLevelOf } from './found-level.ts';
import type { CommitmentInput, Interval } from './inputs.ts';
import { movedInterval } from './moved-interval.ts';
import { posteriorOf, type Posterior } from './posterior.ts';
import { exceeds, reaches } from './threshold.ts';

/** Why a commitment has no delivery. */
export type NotCoveredReason =
  /** It was made later, or nobody knows when. */
  | 'not-made-yet'
  /** Nobody reported on it by the day. */
  | 'no-findings'
  /** Only the state itself reported that something was done. */
  | 'host-state-only';

/** What is known of a commitment's record, scored or not. */
interface CommitmentRecord {
  readonly id: string;
  readonly weight: number;
  readonly isDue: boolean;
  /** Every finding usable on the day, with cap, role and mass. */
  readonly readings: readonly FindingReading[];
  readonly findingCount: number;
  /** Findings whose observer is not the host state. */
  readonly independentCount: number;
}

/** A commitment on which nothing is counted. */
export interface NotCoveredCommitment extends CommitmentRecord {
  readonly kind: 'not-covered';
  readonly reason: NotCoveredReason;
}

/** A cluster with its two weights: y, from which delivery is taken, and u, from which the spread is. */
export interface WeighedCluster extends EvidenceCluster {
  /** y: mass aged back from the newest counted finding, after the echo. */
  readonly deliveryWeight: EchoedWeight;
  /** u: mass aged back from the day of the score, after the echo. */
  readonly intervalWeight: EchoedWeight;
}

/** A commitment with its delivery, and every figure on the way to it (Method §3.1). */
export interface CoveredCommitment extends CommitmentRecord {
  readonly kind: 'covered';
  /** D, 0–100. */
  readonly delivery: number;
  /** Delivery as a level 0–3, halves down: what a mark or a word shows. */
  readonly foundLevel: Level;
  readonly interval: Interval;
  readonly posterior: Posterior;
  readonly clusters: readonly WeighedCluster[];
  /** Σu: how much evidence there is, as so many findings of the United Nations of today. */
  readonly mass: number;
  /** u of each counted source, in the order of their ids. */
  readonly massBySource: ReadonlyMap<string, number>;
  /** Months since the newest counted finding. */
  readonly ageMonths: number;
  readonly isStale: boolean;
  /** 0–1. */
  readonly conflict: number;
  readonly isContested: boolean;
  /** Null where the state, or everybody else, is silent. */
  readonly claimGap: ClaimGap | null;
}

/** A commitment's delivery, or why it has none. */
export type CommitmentScore = CoveredCommitment | NotCoveredCommitment;

/**
 * The delivery of one commitment as of a day, with its interval and all that stands beside it
 * (Method §3.1); or that it is not covered, and why. Nothing dated after the day has any effect.
 */
export function scoreCommitment(
  commitment: CommitmentInput,
  asOf: IsoDay,
  method: Method,
): CommitmentScore {
  const readings = isMade(commitment, asOf)
    ? readFindings(commitment.findings, commitment.isLegalAct, asOf, method)
    : [];
  const record: CommitmentRecord = {
    id: commitment.id,
    weight: commitment.weight,
    isDue: isDue(commitment, asOf),
    readings,
    findingCount: readings.length,
    independentCount: readings.filter(({ finding }) => isIndependent(finding.observer)).length,
  };
  const counted = readings.filter((reading) => reading.role !== 'self-serving');
  if (counted.length > 0) return scoreCounted(record, counted, asOf, method);
  const reason = readings.length > 0 ? 'host-state-only' : 'no-findings';
  return {
    kind: 'not-covered',
    ...record,
    reason: isMade(commitment, asOf) ? reason : 'not-made-yet',
  };
}

function scoreCounted(
  record: CommitmentRecord,
  counted: readonly FindingReading[],
  asOf: IsoDay,
  method: Method,
): CoveredCommitment {
  const clusters = weighClusters(counted, asOf, method);
  const delivery = deliveryOf(clusters);
  const posterior = posteriorOf(
    clusters.map(({ spread, intervalWeight }) => ({ spread, weight: intervalWeight.weight })),
    method,
  );
  const newest = Math.max(...clusters.map((cluster) => cluster.day));
  const ageMonths = monthsBetween(newest, dayNumberOf(asOf));
  const conflict = conflictOf(clusters, method);
  const massBySource = sumBySource(clusters);
  return {
    kind: 'covered',
    ...record,
    delivery,
    foundLevel: foundLevelOf(delivery, method),
    interval: movedInterval({ score: delivery, ...posterior }, method),
    posterior,
    clusters,
    mass: [...massBySource.values()].reduce((sum, mass) => sum + mass, 0),
    massBySource,
    ageMonths,
    isStale: exceeds(ageMonths, method.evidence.staleAfterMonths, method),
    conflict,
    isContested: reaches(conflict, method.evidence.contestedFrom, method),
    claimGap: claimGapOf(record.readings, method),
  };
}

/** D = 100 · Σ y·l̄ / (3 Σ y) (Method §3.1.6). */
function deliveryOf(clusters: readonly WeighedCluster[]): number {
  const levels = clusters.map(({ level, deliveryWeight }) => ({
    value: level,
    weight: deliveryWeight.weight,
  }));
  return (100 * weightedMean(levels)) / 3;
}

function weighClusters(
  counted: readonly FindingReading[],
  asOf: IsoDay,
  method: Method,
): readonly WeighedCluster[] {
  const { deliveryHalfLifeMonths, intervalHalfLifeMonths } = method.evidence;
  const clusters = toClusters(counted.map(toEvidenceItem), deliveryHalfLifeMonths);
  const newest = Math.max(...clusters.map((cluster) => cluster.day));
  const weighBack = (from: number, halfLife: number) =>
    applyEcho(
      clusters.map(({ observer, mass, day }) => ({
        observer,
        weight: mass * agedShare(monthsBetween(day, from), halfLife),
      })),
      method,
    );
  const deliveryWeights = weighBack(newest, deliveryHalfLifeMonths);
  const intervalWeights = weighBack(dayNumberOf(asOf), intervalHalfLifeMonths);
  const none: EchoedWeight = { before: 0, factor: 0, weight: 0 };
  return clusters.map((cluster, at) => ({
    ...cluster,
    deliveryWeight: deliveryWeights[at] ?? none,
    intervalWeight: intervalWeights[at] ?? none,
  }));
}

function sumBySource(clusters: readonly WeighedCluster[]): ReadonlyMap<string, number> {
  const masses = new Map<string, number>();
  for (const { sourceId, intervalWeight } of clusters) {
    masses.set(sourceId, (masses.get(sourceId) ?? 0) + intervalWeight.weight);
  }
  return new Map([...masses].sort(([a], [b]) => compareText(a, b)));
}
