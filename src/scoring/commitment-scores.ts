/** Each commitment of a state scored once for a day, for all the sets in which it is. */
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { scoreCommitment, type CommitmentScore } from './delivery.ts';
import { isMade } from './due.ts';
import type { CommitmentInput } from './inputs.ts';

/** Scores of commitments as of one day, by id. */
export type CommitmentScores = ReadonlyMap<string, CommitmentScore>;

/** Scores commitments as of a day, those that were not made by then too. */
export function scoreCommitments(
  commitments: readonly CommitmentInput[],
  asOf: IsoDay,
  method: Method,
): CommitmentScores {
  return new Map(
    commitments.map((commitment) => [commitment.id, scoreCommitment(commitment, asOf, method)]),
  );
}

/** The scores of those commitments that were made by the day, in the order given. Throws where one has none. */
export function pickMade(
  commitments: readonly CommitmentInput[],
  scores: CommitmentScores,
  asOf: IsoDay,
): readonly CommitmentScore[] {
  return commitments
    .filter((commitment) => isMade(commitment, asOf))
    .map(({ id }) => {
      const score = scores.get(id);
      if (score === undefined) throw new Error(`No score for ${id}.`);
      return score;
    });
}
