/** Why a cell of an index has no value. The order is part of the coding below: append, never insert. */
const UNKNOWN_REASONS = [
  'not-observed',
  'outside-transform',
  'constant',
  'one-observation',
  'reference-unknown',
  'reference-is-lowest',
  'maximum-not-positive',
  'no-child-observed',
  'below-availability',
  'no-weight',
] as const;

/** One of `UNKNOWN_REASONS`. */
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** Code of a known cell in a column of reasons. */
export const KNOWN = 0;

/** A reason as a small whole number from 1, for columns of reasons beside columns of numbers. */
export function toReasonCode(reason: UnknownReason): number {
  return UNKNOWN_REASONS.indexOf(reason) + 1;
}

/** The reason behind a code of `toReasonCode`; throws on `KNOWN` and on any other number. */
export function getReason(code: number): UnknownReason {
  const reason = UNKNOWN_REASONS[code - 1];
  if (reason === undefined) throw new RangeError(`No reason has the code ${code}.`);
  return reason;
}
