/** How far a share that was counted in a sample can be from the share in the whole. */

/** A 95% interval lies within 1.96 standard deviations of a normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95% interval of Wilson (1927) for a share, both ends from 0 to 1: unlike the plain one it stays within that range
 * and holds for shares near 0 or 1. Null where nothing was counted.
 */
export function toWilsonInterval(count: number, whole: number): readonly [number, number] | null {
  if (whole === 0) return null;
  const share = count / whole;
  const weight = Z ** 2 / whole;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (Z * Math.sqrt((share * (1 - share)) / whole + weight / (4 * whole))) / (1 + weight);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
