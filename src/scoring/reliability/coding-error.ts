import type { CodedUnit } from './coincidences.ts';

/** How often coders put different values on the same unit. */
export interface PairDisagreement {
  readonly pairs: number;
  readonly differing: number;
}

/** Counts every pair of values within a unit, all units together. */
export function countPairs(units: readonly CodedUnit[]): PairDisagreement {
  let pairs = 0;
  let differing = 0;
  for (const unit of units) {
    const given = unit.filter((value) => value !== null);
    for (const [later, value] of given.entries()) {
      for (const earlier of given.slice(0, later)) {
        pairs += 1;
        if (earlier !== value) differing += 1;
      }
    }
  }
  return { pairs, differing };
}

/**
 * The share of levels that one coder puts one off, from the share d of pairs that differ: two coders
 * who each err with probability e differ with 2e(1 − e), so e = (1 − √(1 − 2d))/2 (Method §3.8).
 * `undefined` without a pair, and where more than half differ: no e gives as much.
 */
export function measureCodingError({ pairs, differing }: PairDisagreement): number | undefined {
  if (pairs === 0 || differing * 2 > pairs) return undefined;
  return (1 - Math.sqrt(1 - (2 * differing) / pairs)) / 2;
}
