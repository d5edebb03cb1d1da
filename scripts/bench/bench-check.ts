import { findMedian, formatTable } from './figures.ts';
import { measureCommand } from './measure-command.ts';

/** Seconds that `npm run check` may take on all data. */
const bar = 3;

/** Times the check of the real data, with the start of Node, and prints the median and the worst of some runs. */
export function benchCheck(runs: number): void {
  const costs = Array.from({ length: runs }, () => measureCommand('.', 'scripts/check.ts'));
  const seconds = costs.map((cost) => cost.seconds);
  const median = findMedian(seconds);
  const rows = [
    ['', 'median s', 'worst s', 'memory MB'],
    [
      'check, all data',
      median.toFixed(2),
      Math.max(...seconds).toFixed(2),
      Math.max(...costs.map(({ memory }) => memory)).toFixed(0),
    ],
  ];
  console.log(formatTable(rows));
  console.log(`  bar: under ${bar} s — ${median < bar ? 'kept' : 'MISSED'}`);
}
