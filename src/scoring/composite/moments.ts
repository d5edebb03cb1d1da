/** Arithmetic mean of the known values; NaN where there is none. Two passes, exact to the last digits. */
export function meanOf(values: Float64Array): number {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
  }
  const mean = sum / count;
  let rest = 0;
  for (const value of values) if (!Number.isNaN(value)) rest += value - mean;
  return mean + rest / count;
}

/** Sum of powers of the distances of the known values from `center`. */
function sumPowers(values: Float64Array, center: number, power: 2 | 3 | 4): number {
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const distance = value - center;
    const square = distance * distance;
    sum += power === 2 ? square : power === 3 ? square * distance : square * square;
  }
  return sum;
}

/** How many values are known. */
export function countKnown(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count += 1;
  return count;
}

/** Lowest known value; Infinity where there is none. */
export function lowestOf(values: Float64Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < lowest) lowest = value;
  return lowest;
}

/** Highest known value; −Infinity where there is none. */
export function highestOf(values: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > highest) highest = value;
  return highest;
}

/** Sample standard deviation (n − 1) of the known values; NaN for fewer than two. */
export function deviationOf(values: Float64Array): number {
  const count = countKnown(values);
  if (count < 2) return Number.NaN;
  return Math.sqrt(sumPowers(values, meanOf(values), 2) / (count - 1));
}

/**
 * Sample skewness G1 = √n Σd³/(Σd²)^1.5 · √(n(n − 1))/(n − 2) of the known values (Joanes and Gill
 * 1998); null for fewer than three values or no spread.
 */
export function skewnessOf(values: Float64Array): number | null {
  const n = countKnown(values);
  if (n < 3 || lowestOf(values) === highestOf(values)) return null;
  const mean = meanOf(values);
  const ratio = sumPowers(values, mean, 3) / sumPowers(values, mean, 2) ** 1.5;
  return (Math.sqrt(n) * ratio * Math.sqrt(n * (n - 1))) / (n - 2);
}

/**
 * Sample excess kurtosis G2 = ((n + 1)(n Σd⁴/(Σd²)² − 3) + 6)(n − 1)/((n − 2)(n − 3)) of the known
 * values (Joanes and Gill 1998); null for fewer than four values or no spread.
 */
export function kurtosisOf(values: Float64Array): number | null {
  const n = countKnown(values);
  if (n < 4 || lowestOf(values) === highestOf(values)) return null;
  const mean = meanOf(values);
  const ratio = (n * sumPowers(values, mean, 4)) / sumPowers(values, mean, 2) ** 2;
  return (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
}
