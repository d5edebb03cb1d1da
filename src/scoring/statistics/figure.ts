/** Why a statistic cannot be computed: too few cases, all alike, or none (only) of the outcome. */
export type NoFigureReason = 'too-few' | 'no-variation' | 'one-outcome';

/** A statistic, or the reason why there is none. */
export type Figure =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'none'; readonly reason: NoFigureReason };

/** A statistic that could be computed. */
export function figure(value: number): Figure {
  return { kind: 'figure', value };
}

/** A statistic that could not be computed. */
export function noFigure(reason: NoFigureReason): {
  readonly kind: 'none';
  readonly reason: NoFigureReason;
} {
  return { kind: 'none', reason };
}

/** Throws where two lists of values that belong together in pairs differ in length. */
export function checkPaired(first: ArrayLike<unknown>, second: ArrayLike<unknown>): void {
  if (first.length === second.length) return;
  throw new RangeError(
    `Pairs need two lists of one length, not ${first.length} and ${second.length}.`,
  );
}

/** True where all values are the same (and where there is none). */
export function isConstant(values: ArrayLike<number>): boolean {
  return Array.from(values).every((value) => value === values[0]);
}
