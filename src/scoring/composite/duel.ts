import { isSignCertain } from './exact-weights.ts';
import type { ExactWeights } from './exact-weights.ts';

/**
 * Adds one column to the leads of unit `first` over each later unit: the weight where it is ahead,
 * less the weight where it is behind. A gap on either side counts for neither.
 */
function addLeads(leads: Float64Array, column: Float64Array, weight: number, first: number): void {
  const own = column[first] ?? Number.NaN;
  for (let second = first + 1; second < column.length; second += 1) {
    const other = column[second] ?? Number.NaN;
    if (own > other) leads[second] = (leads[second] ?? 0) + weight;
    else if (own < other) leads[second] = (leads[second] ?? 0) - weight;
  }
}

/**
 * Writes the leads of unit `first` over each later unit, one after the other in `leads`: what sums
 * of weights say, before rounding is thought of.
 */
export function writeLeads(
  leads: Float64Array,
  columns: readonly Float64Array[],
  weights: Float64Array,
  first: number,
): void {
  leads.fill(0);
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position];
    if (column !== undefined) addLeads(leads, column, weights[position] ?? 0, first);
  }
}

/** 1 where the first unit outranks the second, −1 the other way, 0 for an exact tie or nothing shared. */
export function decideDuel(
  lead: number,
  columns: readonly Float64Array[],
  exact: ExactWeights,
  first: number,
  second: number,
): -1 | 0 | 1 {
  if (isSignCertain(exact, lead)) return lead > 0 ? 1 : lead < 0 ? -1 : 0;
  const sum = sumExactly(columns, exact, first, second);
  return sum > 0n ? 1 : sum < 0n ? -1 : 0;
}

function sumExactly(
  columns: readonly Float64Array[],
  exact: ExactWeights,
  first: number,
  second: number,
): bigint {
  return exact.getWholes().reduce((sum, whole, position) => {
    const own = columns[position]?.[first] ?? Number.NaN;
    const other = columns[position]?.[second] ?? Number.NaN;
    return own > other ? sum + whole : own < other ? sum - whole : sum;
  }, 0n);
}
