/**
 * Weights that can be summed and compared without rounding. "0.1 + 0.2 against 0.3" is a tie for
 * whoever wrote the weights and not for a computer that adds doubles, so a weight means the shortest
 * decimal number that names it.
 */
export interface ExactWeights {
  readonly weights: Float64Array;
  /** Every sum of these weights is exact in doubles: multiples of 1/256, small enough. */
  readonly isSummable: boolean;
  /** A difference of sums larger than this has the right sign in doubles. */
  readonly tolerance: number;
  /** The weights as whole numbers of one decimal unit; made when first asked for. */
  readonly getWholes: () => readonly bigint[];
}

/** Prepares weights, each finite and 0 or more. */
export function toExactWeights(weights: Float64Array): ExactWeights {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let wholes: readonly bigint[] | null = null;
  return {
    weights,
    isSummable: sum < 2 ** 22 && weights.every((weight) => Number.isInteger(weight * 256)),
    tolerance: weights.length * sum * Number.EPSILON * 4,
    getWholes: () => (wholes ??= toWholes(weights)),
  };
}

/** True where a difference of two sums of these weights, taken in doubles, has the right sign. */
export function isSignCertain(exact: ExactWeights, difference: number): boolean {
  return exact.isSummable || Math.abs(difference) > exact.tolerance;
}

function toWholes(weights: Float64Array): readonly bigint[] {
  const decimals = Array.from(weights, toDecimal);
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  return decimals.map((decimal) => decimal.digits * 10n ** BigInt(places - decimal.places));
}

/** 1.25 is 125 with 2 places, 3e-7 is 3 with 7 places, 2e21 is 2 with −21 places. */
function toDecimal(weight: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(weight).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}
