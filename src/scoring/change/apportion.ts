/**
 * Whole units that sum to a total exactly, each as near as may be to its share (largest remainders, of equal ones the
 * first). So shares of a difference still add up to it when they are written with few decimals.
 * @param shares sum to `total`, but for the rounding of floating point
 * @param total a whole number
 */
export function apportion(shares: readonly number[], total: number): readonly number[] {
  if (shares.length === 0) {
    if (total !== 0) throw new RangeError(`Nothing to apportion ${String(total)} to.`);
    return [];
  }
  const whole = shares.map((share) => Math.floor(share));
  const rest = total - whole.reduce((sum, units) => sum + units, 0);
  const order = shares
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  // A rest of more units than there are shares, or of less than none, goes around again.
  const each = Math.floor(rest / shares.length);
  const more = rest - each * shares.length;
  const lucky = new Set(order.slice(0, more).map(({ at }) => at));
  return whole.map((units, at) => units + each + (lucky.has(at) ? 1 : 0));
}
