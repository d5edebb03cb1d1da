/**
 * Ranks from 1 for the lowest value; equal values share the mean of the ranks that they take up
 * ("midranks"). In the order of the values.
 */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length);
  const order = orderOf(values);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && valueAt(values, order, end) === valueAt(values, order, start)) {
      end += 1;
    }
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Ranks from 1 for the highest value; equal values share the better rank, and the next ones follow it by their number. */
export function competitionRanks(values: ArrayLike<number>): Int32Array {
  const ranks = new Int32Array(values.length);
  const order = orderOf(values).reverse();
  let rank = 1;
  for (let at = 0; at < order.length; at += 1) {
    if (at > 0 && valueAt(values, order, at) !== valueAt(values, order, at - 1)) rank = at + 1;
    ranks[order[at] ?? 0] = rank;
  }
  return ranks;
}

function orderOf(values: ArrayLike<number>): Int32Array {
  const order = Int32Array.from({ length: values.length }, (_, at) => at);
  return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

function valueAt(values: ArrayLike<number>, order: Int32Array, at: number): number {
  return values[order[at] ?? 0] ?? 0;
}
