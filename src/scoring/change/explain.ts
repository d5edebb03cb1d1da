/** Why a score is not what it was: each cause with its share, which sum to the difference exactly. */
import { apportion } from './apportion.ts';
import { prepareBearing } from './bearing.ts';
import { findCauses, isLate, type Measure } from './causes.ts';
import { prepareMembers } from './members.ts';
import { prepareScores } from './score-mixture.ts';
import { findShares, type Game, type ShareBasis } from './shapley.ts';
import type { Cause } from './state-causes.ts';
import type { StateSide } from './state-side.ts';
import type { Target } from './target.ts';

/** A share is counted in whole millionths of a point, so that shares sum to a difference exactly. */
export const MILLIONTHS = 1_000_000;

/** One cause with its share of a difference. */
export interface CauseShare {
  readonly cause: Cause;
  /** In millionths of a point of 100, a whole number: below 0 the score falls by it. */
  readonly millionths: number;
}

/** A score on two sides, and why it differs. */
export interface Explanation {
  /** 0–100; null where there is no score. */
  readonly before: number | null;
  readonly after: number | null;
  readonly reason: DifferenceReason;
}

export type DifferenceReason =
  /** The two are the same, to a millionth of a point. */
  | { readonly kind: 'same' }
  /** The shares sum to the difference of the two scores, each rounded to millionths. */
  | {
      readonly kind: 'shares';
      readonly basis: ShareBasis;
      /** Those that move it, the greatest share first. */
      readonly shares: readonly CauseShare[];
    }
  /** No order of the causes has a score at every step: the difference is of all of them together. */
  | { readonly kind: 'together'; readonly causes: readonly Cause[] }
  /** There is a score on one side only: these are what differs between the two. */
  | { readonly kind: 'one-side'; readonly causes: readonly Cause[] };

/** Explains the difference of one score after another. */
export interface Explainer {
  /** All that differs between the two sides, as far as a score of points can see it. */
  readonly causes: readonly Cause[];
  readonly explain: (target: Target, measure: Measure) => Explanation;
}

/**
 * Prepares to explain what differs between two sides of one host state: `before` as cited, `after` as it is now. Each
 * cause gets its Shapley value; what was dated after the day before comes only after the passing of time.
 */
export function prepareExplain(before: StateSide, after: StateSide): Explainer {
  const causes = findCauses(before, after);
  const touchesMembers = prepareMembers(before, after);
  const scoreOf = prepareScores(before, after, causes, touchesMembers);
  const bearingOn = prepareBearing(causes, touchesMembers);
  const [none, all] = [new Uint8Array(causes.length), new Uint8Array(causes.length).fill(1)];

  const explain = (target: Target, measure: Measure): Explanation => {
    const [from, to] = [scoreOf(target, measure, none), scoreOf(target, measure, all)];
    const bearing = bearingOn(target, measure);
    const listed = bearing.map(({ cause }) => cause);
    if (from === null || to === null) {
      const isSame = from === null && to === null;
      const reason: DifferenceReason = isSame
        ? { kind: 'same' }
        : { kind: 'one-side', causes: listed };
      return { before: from, after: to, reason };
    }
    const valueOf = (isBearing: Uint8Array) => {
      const isIn = all.slice();
      for (const [place, { at }] of bearing.entries()) isIn[at] = isBearing[place] ?? 0;
      return scoreOf(target, measure, isIn);
    };
    const game = { count: bearing.length, valueOf, first: findFirst(listed, before, after) };
    const difference = toMillionths(to) - toMillionths(from);
    const seed = `${target.kind} ${target.id} ${measure}`;
    return { before: from, after: to, reason: shareOut(difference, listed, game, seed) };
  };
  return { causes, explain };
}

/** A difference in millionths of a point, parted among the causes that bear on it. */
function shareOut(
  difference: number,
  causes: readonly Cause[],
  game: Game,
  seed: string,
): DifferenceReason {
  if (difference === 0) return { kind: 'same' };
  const found = findShares(game, seed);
  if (found.kind === 'together') return { kind: 'together', causes };
  const units = apportion(
    found.shares.map((share) => share * MILLIONTHS),
    difference,
  );
  const shares = causes
    .map((cause, at) => ({ cause, millionths: units[at] ?? 0 }))
    .filter(({ millionths }) => millionths !== 0)
    .sort((a, b) => Math.abs(b.millionths) - Math.abs(a.millionths));
  return { kind: 'shares', basis: found.basis, shares };
}

/** A score in whole millionths of a point. */
export function toMillionths(score: number): number {
  return Math.round(score * MILLIONTHS);
}

/** True where two scores differ by a millionth of a point, or one alone is there. */
export function isMoved(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before !== after;
  return toMillionths(before) !== toMillionths(after);
}

/** Time, where something bears on the score that was not yet there on the day before. */
function findFirst(causes: readonly Cause[], before: StateSide, after: StateSide) {
  const time = causes.findIndex(({ kind }) => kind === 'time');
  const late = causes.flatMap((cause, at) => (isLate(cause, before, after) ? [at] : []));
  return time < 0 || late.length === 0 ? null : { cause: time, before: late };
}
