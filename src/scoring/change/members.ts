/** Which commitments a set can have between two sides, and which causes of a difference touch them. */
import { prepareEpisode } from '../commitment-set.ts';
import type { SetCommitmentInput } from '../inputs.ts';
import type { Cause } from './state-causes.ts';
import type { StateSide } from './state-side.ts';
import type { Target } from './target.ts';

/** Whether a cause is of a commitment that the target can have; true of a cause that is of no commitment. */
export type TouchesMembers = (cause: Cause, target: Target) => boolean;

/** Prepares to tell it. What a set has with some of the causes in force, it has by one side or the other. */
export function prepareMembers(before: StateSide, after: StateSide): TouchesMembers {
  const sides = [before, after];
  const commitments = sides.flatMap(({ record }) => record.commitments);
  const findMembers = (target: Target) =>
    new Set(commitments.filter(prepareMembership(target, sides)).map(({ id }) => id));
  const known = new Map<string, ReadonlySet<string>>();
  return (cause, target) => {
    const isOfCommitment =
      'part' in cause && ['commitment', 'finding', 'source'].includes(cause.part);
    if (!isOfCommitment) return true;
    const name = `${target.kind} ${target.id}`;
    const members = known.get(name) ?? findMembers(target);
    known.set(name, members);
    return cause.records.some((id) => members.has(id));
  };
}

/** Whether a commitment, as one of the sides has it, can belong to a target. */
function prepareMembership(
  target: Target,
  sides: readonly StateSide[],
): (commitment: SetCommitmentInput) => boolean {
  if (target.kind === 'country') return () => true;
  if (target.kind === 'commitment') return ({ id }) => id === target.id;
  if (target.kind === 'strategy') return ({ strategyId }) => strategyId === target.id;
  const decisions = sides.flatMap(({ record }) =>
    record.episodes.filter(({ id }) => id === target.id),
  );
  const windows = decisions.flatMap((episode) =>
    sides.map(({ method }) => prepareEpisode(episode, method)),
  );
  return ({ madeOn }) => windows.some((isAround) => isAround(madeOn));
}
