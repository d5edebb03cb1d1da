import type { Method } from '#model/method.ts';
import { monthsBetween } from '#model/partial-date.ts';
import type { Observer } from '#model/records.generated.ts';
import { weightedMean, type EvidenceCluster } from './evidence-cluster.ts';
import { reaches } from './threshold.ts';

/**
 * How far classes of observer disagree, 0–1: four times the mass-weighted variance of l̄/3 over what
 * each class saw last, where that is within the window of the newest counted finding. Clusters of one
 * class and day are averaged by mass, their mass the largest. Progress seen by one observer is no
 * dispute, so that one class alone gives 0 (Method §3.1.9).
 */
export function conflictOf(clusters: readonly EvidenceCluster[], method: Method): number {
  const newest = Math.max(...clusters.map((cluster) => cluster.day));
  const views = latestByObserver(clusters).filter(({ day }) =>
    reaches(method.evidence.conflictWindowMonths, monthsBetween(day, newest), method),
  );
  if (views.length < 2) return 0;
  const mean = weightedMean(views);
  const squares = views.map(({ value, weight }) => ({ value: (value - mean) ** 2, weight }));
  return 4 * weightedMean(squares);
}

interface ObserverView {
  readonly day: number;
  /** l̄/3. */
  readonly value: number;
  readonly weight: number;
}

function latestByObserver(clusters: readonly EvidenceCluster[]): readonly ObserverView[] {
  const observers = new Set<Observer>(clusters.map((cluster) => cluster.observer));
  return [...observers].map((observer) => {
    const own = clusters.filter((cluster) => cluster.observer === observer);
    const day = Math.max(...own.map((cluster) => cluster.day));
    const latest = own.filter((cluster) => cluster.day === day);
    return {
      day,
      value: weightedMean(latest.map(({ level, mass }) => ({ value: level / 3, weight: mass }))),
      weight: Math.max(...latest.map((cluster) => cluster.mass)),
    };
  });
}
