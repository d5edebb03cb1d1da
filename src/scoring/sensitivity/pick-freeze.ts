/**
 * Outputs of a model on a pick-freeze design, each list in the order of its rows: on two independent tables A and B of
 * inputs, and for each group of inputs on A with that group's columns taken from B.
 */
export interface PickFreezeOutputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/**
 * One of a number of alternatives, each as likely, from a uniform number on 0–1. The cut is made on the
 * range of the number, never on the range of the sample: small samples keep equal probabilities.
 */
export function pickAlternative(uniform: number, alternatives: number): number {
  return Math.min(alternatives - 1, Math.floor(uniform * alternatives));
}
