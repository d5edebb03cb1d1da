/** Why a score is not what it was: each cause with its share, which sum to the difference exactly. */
import { apportion } from './apportion.ts';
import { bearsOn, findCauses, isLate, type Measure } from './causes.ts';
import { prepareScores, type Target } from './score-mixture.ts';
import { findShares, type ShareBasis } from './shapley.ts';
import type { Cause } from './state-causes.ts';
import type { StateSide } from './state-side.ts';

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
  const scoreOf = prepareScores(before, after, causes);
  const [none, all] = [new Uint8Array(causes.length), new Uint8Array(causes.length).fill(1)];
  const members = findMembers(before, after);

  const explain = (target: Target, measure: Measure): Explanation => {
    const [from, to] = [scoreOf(target, measure, none), scoreOf(target, measure, all)];
    const bearing = causes.flatMap((cause, at) =>
      bearsOn(cause, measure) && touches(cause, target, members) ? [{ cause, at }] : [],
    );
    const listed = bearing.map(({ cause }) => cause);
    if (from === null || to === null) {
      const isSame = from === null && to === null;
      const reason = isSame
        ? { kind: 'same' as const }
        : { kind: 'one-side' as const, causes: listed };
      return { before: from, after: to, reason };
    }
    const difference = toMillionths(to) - toMillionths(from);
    if (difference === 0) return { before: from, after: to, reason: { kind: 'same' } };
    const found = findShares(
      {
        count: bearing.length,
        valueOf: (isBearing) => {
          const isIn = all.slice();
          for (const [place, { at }] of bearing.entries()) isIn[at] = isBearing[place] ?? 0;
          return scoreOf(target, measure, isIn);
        },
        first: findFirst(listed, before, after),
      },
      `${target.kind} ${target.id} ${measure}`,
    );
    if (found.kind === 'together') {
      return { before: from, after: to, reason: { kind: 'together', causes: listed } };
    }
    const units = apportion(
      found.shares.map((share) => share * MILLIONTHS),
      difference,
    );
    const shares = listed
      .map((cause, at) => ({ cause, millionths: units[at] ?? 0 }))
      .filter(({ millionths }) => millionths !== 0)
      .sort((a, b) => Math.abs(b.millionths) - Math.abs(a.millionths));
    return { before: from, after: to, reason: { kind: 'shares', basis: found.basis, shares } };
  };
  return { causes, explain };
}

/** A score in whole millionths of a point. */
export function toMillionths(score: number): number {
  return Math.round(score * MILLIONTHS);
}

/** Time, where something bears on the score that was not yet there on the day before. */
function findFirst(causes: readonly Cause[], before: StateSide, after: StateSide) {
  const time = causes.findIndex(({ kind }) => kind === 'time');
  const late = causes.flatMap((cause, at) => (isLate(cause, before, after) ? [at] : []));
  return time < 0 || late.length === 0 ? null : { cause: time, before: late };
}

/** Ids of the commitments that each strategy has on either side. */
function findMembers(
  before: StateSide,
  after: StateSide,
): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const { id, strategyId } of [...before.record.commitments, ...after.record.commitments]) {
    if (strategyId === null) continue;
    members.set(strategyId, (members.get(strategyId) ?? new Set()).add(id));
  }
  return members;
}

/** False where a cause is of a commitment, strategy or decision that does not belong to the target on either side. */
function touches(
  cause: Cause,
  target: Target,
  members: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!('part' in cause)) return true;
  if (target.kind === 'commitment') return cause.records.includes(target.id);
  if (cause.part === 'episode') return cause.id === target.id;
  if (cause.part === 'strategy' && target.kind === 'strategy') return cause.id === target.id;
  const isOfCommitment =
    cause.part === 'commitment' || cause.part === 'finding' || cause.part === 'source';
  if (!isOfCommitment || target.kind !== 'strategy') return true;
  return cause.records.some((id) => members.get(target.id)?.has(id) === true);
}
