import type { Ties } from './normaliser.ts';

/**
 * Ranks of a column written into `target`: 1 for the lowest value once turned by `direction`, gaps
 * staying gaps and counting for nobody. `sorted` is working space of the column's length. Returns
 * how many values are known.
 */
export function rankColumn(
  values: Float64Array,
  direction: 1 | -1,
  ties: Ties,
  target: Float64Array,
  sorted: Float64Array,
): number {
  let known = 0;
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = direction * (values[unit] ?? Number.NaN);
    sorted[unit] = value;
    if (!Number.isNaN(value)) known += 1;
  }
  sorted.sort();
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = direction * (values[unit] ?? Number.NaN);
    target[unit] = Number.isNaN(value) ? Number.NaN : rankOf(value, ties, sorted, known);
  }
  return known;
}

function rankOf(value: number, ties: Ties, sorted: Float64Array, known: number): number {
  const below = countBelow(value, sorted, known);
  if (ties === 'lowest') return below + 1;
  let above = below;
  while (above < known && sorted[above] === value) above += 1;
  return (below + 1 + above) / 2;
}

/** How many of the first `known` sorted values lie below `value`, by halving. */
function countBelow(value: number, sorted: Float64Array, known: number): number {
  let from = 0;
  let to = known;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? Number.NaN) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
