/** Running sums of a weighted power mean, one a unit. */
export interface PowerSums {
  /** Weight of the children with a value; known before anything is summed. */
  readonly masses: Float64Array;
  readonly sums: Float64Array;
  /** What rounding has cost each sum so far, so that a mean is rounded once and not at every child. */
  readonly rests: Float64Array;
}

/**
 * Adds one child to the sums: w/Σw · x for exponent 1, else w · f(x), where f is ln x for exponent
 * 0, 1/x for −1 and xᵖ for others. Returns the first unit whose value has no such mean (0 or less
 * for exponents up to 0, below 0 for others but 1), or −1.
 */
export function addToPowerMean(
  exponent: number,
  weight: number,
  values: Float64Array,
  { masses, sums, rests }: PowerSums,
): number {
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = values[unit] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const sum = sums[unit] ?? 0;
    if (exponent === 1) {
      const term = (weight / (masses[unit] ?? 0)) * value;
      const next = sum + term;
      const added = next - sum;
      rests[unit] = (rests[unit] ?? 0) + (sum - (next - added)) + (term - added);
      sums[unit] = next;
      continue;
    }
    if (value < 0 || (value === 0 && exponent <= 0)) return unit;
    sums[unit] = sum + toTerm(exponent, weight, value);
  }
  return -1;
}

/** The mean of one unit; NaN where no weight was added. */
export function finishPowerMean(exponent: number, unit: number, powerSums: PowerSums): number {
  const mass = powerSums.masses[unit] ?? 0;
  const sum = powerSums.sums[unit] ?? 0;
  if (!(mass > 0)) return Number.NaN;
  if (exponent === 1) return sum + (powerSums.rests[unit] ?? 0);
  if (exponent === 0) return Math.exp(sum / mass);
  if (exponent === -1) return mass / sum;
  return (sum / mass) ** (1 / exponent);
}

function toTerm(exponent: number, weight: number, value: number): number {
  if (exponent === 0) return weight * Math.log(value);
  return exponent === -1 ? weight / value : weight * value ** exponent;
}
