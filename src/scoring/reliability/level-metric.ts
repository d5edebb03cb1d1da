/** How far two values are apart: alike or not, by order, by difference, or by relative difference. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * K. Krippendorff's squared differences between every two values, as a table of values × values by
 * rows. `values` are sorted upward; `counts` say how often each occurs among the pairable values, which
 * the ordinal metric needs: (Σ counts from one to the other − half of both ends)².
 */
export function squaredDifferences(
  metric: Metric,
  values: readonly number[],
  counts: Float64Array,
): Float64Array {
  const size = values.length;
  const table = new Float64Array(size * size);
  for (let high = 1; high < size; high += 1) {
    let between = (counts[high] ?? 0) / 2;
    for (let low = high - 1; low >= 0; low -= 1) {
      // Half of the count on either side of a step: what lies between the middles of the two values.
      const step = (counts[low] ?? 0) / 2;
      between += step;
      const distance = distanceOf(metric, values[low] ?? 0, values[high] ?? 0, between);
      table[low * size + high] = distance * distance;
      table[high * size + low] = distance * distance;
      between += step;
    }
  }
  return table;
}

function distanceOf(metric: Metric, low: number, high: number, between: number): number {
  switch (metric) {
    case 'nominal':
      return 1;
    case 'ordinal':
      return between;
    case 'interval':
      return high - low;
    case 'ratio':
      return low + high === 0 ? 0 : (high - low) / (high + low);
  }
}
