import type { DayNumber } from '#model/civil-day.ts';
import { compareText } from '#model/compare-text.ts';
import { monthsBetween } from '#model/partial-date.ts';
import type { Observer } from '#model/records.generated.ts';
import { LEVELS } from '#model/score-terms.ts';
import { agedShare } from './aging.ts';
import { meanSpread, type LevelShares } from './coded-level.ts';

/** One finding as it enters a sum. */
export interface EvidenceItem {
  readonly findingId: string | undefined;
  readonly sourceId: string;
  readonly observer: Observer;
  readonly day: DayNumber;
  readonly mass: number;
  readonly level: number;
  readonly spread: LevelShares;
}

/** What one kind of observer saw in one document: it counts once (Method §3.1.4). */
export interface EvidenceCluster {
  readonly sourceId: string;
  readonly observer: Observer;
  /** Of its heaviest item, 0–1. */
  readonly mass: number;
  /** Of its newest item. */
  readonly day: DayNumber;
  /** l̄, 0–3: its items' levels, weighted by mass and age back from its own day. */
  readonly level: number;
  /** q̄, weighted as l̄. */
  readonly spread: LevelShares;
  readonly items: readonly ClusterItem[];
}

/** A finding inside its cluster. */
export interface ClusterItem extends EvidenceItem {
  /** Mass times age back from the cluster's day: its share of l̄ before division by their sum. */
  readonly weight: number;
}

/**
 * The clusters of some evidence, by source and observer, in the order of their names so that the
 * order of entry moves nothing, not even the last digit.
 */
export function toClusters(
  items: readonly EvidenceItem[],
  halfLifeMonths: number,
): readonly EvidenceCluster[] {
  const pairs = new Map<string, [EvidenceItem, ...EvidenceItem[]]>();
  for (const item of [...items].sort(compareItems)) {
    const pair = `${item.observer} ${item.sourceId}`;
    const others = pairs.get(pair);
    if (others === undefined) pairs.set(pair, [item]);
    else others.push(item);
  }
  return [...pairs.values()].map((cluster) => toCluster(cluster, halfLifeMonths));
}

function toCluster(
  [first, ...others]: readonly [EvidenceItem, ...EvidenceItem[]],
  halfLifeMonths: number,
): EvidenceCluster {
  const all = [first, ...others];
  const day = Math.max(...all.map((item) => item.day));
  const items = all.map((item) => ({
    ...item,
    weight: item.mass * agedShare(monthsBetween(item.day, day), halfLifeMonths),
  }));
  return {
    sourceId: first.sourceId,
    observer: first.observer,
    mass: Math.max(...all.map((item) => item.mass)),
    day,
    level: weightedMean(items.map(({ level, weight }) => ({ value: level, weight }))),
    spread: meanSpread(items),
    items,
  };
}

/** The weighted mean of some values; the weights must not all be 0. */
export function weightedMean(
  entries: readonly { readonly value: number; readonly weight: number }[],
): number {
  let sum = 0;
  let total = 0;
  for (const { value, weight } of entries) {
    sum += value * weight;
    total += weight;
  }
  return sum / total;
}

function compareItems(a: EvidenceItem, b: EvidenceItem): number {
  return (
    compareText(a.observer, b.observer) ||
    compareText(a.sourceId, b.sourceId) ||
    a.day - b.day ||
    a.level - b.level ||
    a.mass - b.mass ||
    compareSpreads(a.spread, b.spread)
  );
}

/** Items that are one in this too enter every sum with the same numbers, in whatever order. */
function compareSpreads(a: LevelShares, b: LevelShares): number {
  const level = LEVELS.find((each) => a[each] !== b[each]);
  return level === undefined ? 0 : a[level] - b[level];
}
