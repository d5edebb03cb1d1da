/** Scores that moved for no reason that is on record. */
import type { Affected, MovedMeasure, ScoreChanges } from '../change/compare-scores.ts';

/** A score that is another although nothing that bears on it differs. */
export interface CauselessMove {
  readonly kind: string;
  readonly id: string;
  readonly measure: string;
}

/**
 * Every score that moved without a cause: with causes that leave part of the difference, or with none. Empty where each
 * difference is fully explained.
 */
export function findCauselessMoves(changes: ScoreChanges): readonly CauselessMove[] {
  const { countries, strategies, episodes, commitments } = changes;
  const affected: readonly Affected<unknown>[] = [
    ...countries,
    ...strategies,
    ...episodes,
    ...commitments,
  ];
  return affected.flatMap(({ kind, id, moved }) =>
    moved.filter((each) => !isExplained(each)).map(({ measure }) => ({ kind, id, measure })),
  );
}

function isExplained({ explanation: { reason } }: MovedMeasure): boolean {
  if (reason.kind === 'same') return true;
  return reason.kind === 'shares' ? reason.shares.length > 0 : reason.causes.length > 0;
}
