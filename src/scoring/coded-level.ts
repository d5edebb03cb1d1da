import type { Method } from '#model/method.ts';
import type { Direction, Level } from '#model/records.generated.ts';
import { LEVELS } from '#model/score-terms.ts';

/** Of each level 0–3, the share with which it may be the true one. Adds up to 1. */
export type LevelShares = readonly [number, number, number, number];

/**
 * The one value that several coders' values stand for: the middle one, of an even number the lower
 * of the two in the middle (Method §3.8). `undefined` where there is none.
 */
export function findLowerMedian<T extends number>(values: readonly T[]): T | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** True where more than half of those who coded it call a finding `reversed` (Method §3.8). */
export function isReversedByMajority(marks: readonly boolean[]): boolean {
  return marks.filter(Boolean).length * 2 > marks.length;
}

/** A coder's level as it counts: 0 where the finding is reversed, and at most the cap (Method §3.1.1). */
export function cappedLevel(level: Level, cap: number, isReversed: boolean): Level {
  if (isReversed) return 0;
  return LEVELS.findLast((known) => known <= Math.min(level, cap)) ?? 0;
}

/**
 * The share of levels that a coder is taken to put one off (Method §3.1.8 and §3.8). A finding that
 * points both ways keeps its own, larger share however many coded it: that coders agree on the level
 * between does not make it point one way. Otherwise the measured share holds where several coded it.
 */
export function codingErrorOf(direction: Direction, codings: number, method: Method): number {
  const { mixed, severalCodings, oneCoding } = method.evidence.codingError;
  if (direction === 'mixed') return mixed;
  return codings > 1 ? severalCodings : oneCoding;
}

/** A level's spread: 1 − e on itself, e on its neighbours in equal parts, one at the ends (Method §3.1.8). */
export function spreadOf(level: Level, codingError: number): LevelShares {
  const stays = 1 - codingError;
  const half = codingError / 2;
  switch (level) {
    case 0:
      return [stays, codingError, 0, 0];
    case 1:
      return [half, stays, half, 0];
    case 2:
      return [0, half, stays, half];
    case 3:
      return [0, 0, codingError, stays];
  }
}

/** The weighted mean of spreads; the weights must not all be 0. */
export function meanSpread(
  spreads: readonly { readonly spread: LevelShares; readonly weight: number }[],
): LevelShares {
  let total = 0;
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (const { spread, weight } of spreads) {
    total += weight;
    for (const level of LEVELS) sums[level] += weight * spread[level];
  }
  return [sums[0] / total, sums[1] / total, sums[2] / total, sums[3] / total];
}
