/**
 * The quantile of type 7 (R. J. Hyndman and Y. Fan 1996; the default of R and NumPy) of values sorted
 * upward: linear between the values around position (n − 1)·p. `p` is 0–1. Throws where there is no
 * value or `p` lies outside.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  if (last < 0 || !(p >= 0 && p <= 1)) {
    throw new RangeError(`No quantile ${p} of ${sorted.length} values.`);
  }
  const position = last * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, last)] ?? 0;
  return low + (position - below) * (high - low);
}

/** The quantile of type 7 of values in any order, which are left as they are. */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}
