/** Which of the causes of a difference bear on one score of one thing. */
import { bearsOn, type Measure } from './causes.ts';
import type { Cause } from './state-causes.ts';
import type { StateSide } from './state-side.ts';
import type { Target } from './target.ts';

/** A cause, and its place among all. */
export interface BearingCause {
  readonly cause: Cause;
  readonly at: number;
}

/** Prepares to tell the causes that bear on a score, in their order among all. */
export function prepareBearing(
  before: StateSide,
  after: StateSide,
  causes: readonly Cause[],
): (target: Target, measure: Measure) => readonly BearingCause[] {
  const members = findMembers(before, after);
  return (target, measure) =>
    causes.flatMap((cause, at) =>
      bearsOn(cause, measure) && touches(cause, target, measure, members) ? [{ cause, at }] : [],
    );
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
  measure: Measure,
  members: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!('part' in cause)) return true;
  if (target.kind === 'commitment') return cause.records.includes(target.id);
  if (cause.part === 'episode') return cause.id === target.id;
  if (cause.part === 'strategy') {
    // Whether a strategy is there decides of its own delivery alone: that of other sets is of the same commitments.
    return target.kind === 'strategy' ? cause.id === target.id : measure !== 'delivery';
  }
  const isOfCommitment =
    cause.part === 'commitment' || cause.part === 'finding' || cause.part === 'source';
  if (!isOfCommitment || target.kind !== 'strategy') return true;
  return cause.records.some((id) => members.get(target.id)?.has(id) === true);
}
