import { isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { CommitmentInput } from './inputs.ts';

/** True where a commitment had been made by a day; one of unknown date never was (Method §2). */
export function isMade({ madeOn }: Pick<CommitmentInput, 'madeOn'>, asOf: IsoDay): boolean {
  return madeOn !== null && isOnOrBefore(madeOn, asOf);
}

/**
 * True where a commitment is due on a day: made, and without a deadline or past it. A deadline on the
 * day itself has passed (Method §3.2).
 */
export function isDue(
  commitment: Pick<CommitmentInput, 'madeOn' | 'deadline'>,
  asOf: IsoDay,
): boolean {
  const { deadline } = commitment;
  return isMade(commitment, asOf) && (deadline === null || isOnOrBefore(deadline, asOf));
}
