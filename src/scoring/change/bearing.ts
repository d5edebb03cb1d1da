/** Which of the causes of a difference bear on one score of one thing. */
import { bearsOn, type Measure } from './causes.ts';
import type { TouchesMembers } from './members.ts';
import type { Cause } from './state-causes.ts';
import type { Target } from './target.ts';

/** A cause, and its place among all. */
export interface BearingCause {
  readonly cause: Cause;
  readonly at: number;
}

/** Prepares to tell the causes that bear on a score, in their order among all. */
export function prepareBearing(
  causes: readonly Cause[],
  touchesMembers: TouchesMembers,
): (target: Target, measure: Measure) => readonly BearingCause[] {
  return (target, measure) =>
    causes.flatMap((cause, at) =>
      bearsOn(cause, measure) && touches(cause, target, measure, touchesMembers)
        ? [{ cause, at }]
        : [],
    );
}

/** False where a cause is of a commitment, strategy or decision that does not belong to the target on either side. */
function touches(
  cause: Cause,
  target: Target,
  measure: Measure,
  touchesMembers: TouchesMembers,
): boolean {
  if (!('part' in cause)) return true;
  if (target.kind === 'commitment') return cause.records.includes(target.id);
  if (cause.part === 'episode') return cause.id === target.id;
  if (cause.part === 'strategy') {
    // Whether a strategy is there decides of its own delivery alone: that of other sets is of the same commitments.
    return target.kind === 'strategy' ? cause.id === target.id : measure !== 'delivery';
  }
  return target.kind !== 'strategy' || touchesMembers(cause, target);
}
