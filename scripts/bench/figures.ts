/** The middle of some figures; of an even number the lower middle. */
export function findMedian(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('The median of nothing was asked for.');
  return middle;
}

/**
 * The exponent b of cost = a · size^b that fits best (least squares over the logarithms): 1 is linear, 2 quadratic.
 * @param points pairs of size and cost, both above 0; two sizes or more
 */
export function fitGrowth(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (i: 0 | 1) => logs.reduce((sum, pair) => sum + pair[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0);
  return covariance / logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0);
}

/** The line that says whether a bar was kept, such as "under 3 s". */
export function formatBar(bar: string, isKept: boolean): string {
  return `  bar: ${bar} — ${isKept ? 'kept' : 'MISSED'}`;
}

/** Lines of a table for a screen: the first column to the left, figures to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const pad = (cell: string, i: number) =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n');
}
