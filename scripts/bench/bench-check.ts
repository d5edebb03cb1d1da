import { join } from 'node:path';
import { fitGrowth, formatBar } from './figures.ts';
import { multiplyData } from './multiply-data.ts';
import { formatRepeated, repeatCommand } from './repeat-command.ts';

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
    return [size, repeatCommand(runs, 'scripts/check.ts', '--data', data)] as const;
  });
  const nameOf = (size: number) => (size === 1 ? 'check, all data' : `check, ${size}×`);
  console.log(formatRepeated(costs.map(([size, cost]) => [nameOf(size), cost])));
  const [real] = costs;
  if (real === undefined) throw new Error('No size was given.');
  console.log(formatBar(`under ${bar} s on all data`, real[1].medianSeconds < bar));
  if (costs.length === 1) return;
  const growth = fitGrowth(costs.map(([size, { medianSeconds }]) => [size, medianSeconds]));
  console.log(`  growth: exponent ${growth.toFixed(2)}`);
}
