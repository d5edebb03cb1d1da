import { join } from 'node:path';
import { findMedian, fitGrowth, formatTable } from './figures.ts';
import { measureCommand } from './measure-command.ts';
import { multiplyData } from './multiply-data.ts';

/** Seconds that `npm run check` may take on all data. */
const bar = 3;

/**
 * Times the check of the real data, with the start of Node, and of several times as many records: the median and the
 * worst of some runs, and how it grows (1 is linear).
 * @param workshop a folder for the data that are made
 * @param sizes how many times the real records, the first of them 1
 */
export function benchCheck(workshop: string, runs: number, sizes: readonly number[]): void {
  const costs = sizes.map((size) => {
    const data = size === 1 ? 'data' : join(workshop, `data-x${size}`);
    if (size > 1) multiplyData('data', data, size);
    const all = Array.from({ length: runs }, () =>
      measureCommand('.', 'scripts/check.ts', '--data', data),
    );
    const seconds = all.map((cost) => cost.seconds);
    const memory = Math.max(...all.map((cost) => cost.memory));
    return { size, median: findMedian(seconds), worst: Math.max(...seconds), memory };
  });
  const rows = costs.map(({ size, median, worst, memory }) => [
    size === 1 ? 'check, all data' : `check, ${size}×`,
    median.toFixed(2),
    worst.toFixed(2),
    memory.toFixed(0),
  ]);
  console.log(formatTable([['', 'median s', 'worst s', 'memory MB'], ...rows]));
  const [real] = costs;
  if (real === undefined) throw new Error('No size was given.');
  console.log(`  bar: under ${bar} s on all data — ${real.median < bar ? 'kept' : 'MISSED'}`);
  if (costs.length === 1) return;
  const growth = fitGrowth(costs.map(({ size, median }) => [size, median]));
  console.log(`  growth: exponent ${growth.toFixed(2)}`);
}
