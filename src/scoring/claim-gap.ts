import type { Method } from '#model/method.ts';
import { monthsBetween } from '#model/partial-date.ts';
import { isIndependent } from '#model/score-terms.ts';
import { agedShare } from './aging.ts';
import { applyEcho } from './echo.ts';
import { toClusters, weightedMean, type EvidenceItem } from './evidence-cluster.ts';
import { toEvidenceItem } from './evidence-item.ts';
import type { FindingReading } from './finding-reading.ts';

/** What the state reports against what others found, in levels 0–3. */
export interface ClaimGap {
  /** Mean level that the host state reports, with what it admits. */
  readonly stated: number;
  /** Mean level that others found. */
  readonly found: number;
  /** −3 to 3; above 0 where the state reports more than others found. */
  readonly gap: number;
}

/**
 * The claim gap of a commitment (Method §3.1.9): all findings of the host state, uncapped, weighted by
 * kind of source alone, against all others', capped, weighted as in delivery. `null` where a side
 * has none.
 */
export function claimGapOf(readings: readonly FindingReading[], method: Method): ClaimGap | null {
  const own = readings.filter((reading) => !isIndependent(reading.finding.observer));
  const others = readings.filter((reading) => isIndependent(reading.finding.observer));
  if (own.length === 0 || others.length === 0) return null;
  const stated = meanLevel(
    own.map((reading) => ({
      ...toEvidenceItem(reading),
      level: reading.statedLevel,
      mass: reading.sourceFactor,
    })),
    method,
  );
  const found = meanLevel(others.map(toEvidenceItem), method);
  return { stated, found, gap: stated - found };
}

function meanLevel(items: readonly EvidenceItem[], method: Method): number {
  const halfLife = method.evidence.deliveryHalfLifeMonths;
  const clusters = toClusters(items, halfLife);
  const newest = Math.max(...clusters.map((cluster) => cluster.day));
  const weights = applyEcho(
    clusters.map(({ observer, mass, day }) => ({
      observer,
      weight: mass * agedShare(monthsBetween(day, newest), halfLife),
    })),
    method,
  );
  return weightedMean(
    clusters.map(({ level }, at) => ({ value: level, weight: weights[at]?.weight ?? 0 })),
  );
}
