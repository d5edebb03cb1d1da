import { compareLastDays, type IsoDay, type PartialDate } from '#model/partial-date.ts';
import { isMade } from './due.ts';
import type { CommitmentInput } from './inputs.ts';

/**
 * The date of the first of some commitments that had been made by a day, dates counting from their
 * last day. `undefined` where there is none.
 */
export function findFirstCommitment(
  commitments: readonly Pick<CommitmentInput, 'madeOn'>[],
  asOf: IsoDay,
): PartialDate | undefined {
  return commitments
    .filter((commitment) => isMade(commitment, asOf))
    .flatMap(({ madeOn }) => madeOn ?? [])
    .sort(compareLastDays)
    .at(0);
}
