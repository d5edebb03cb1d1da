import { fitGrowth, formatBar, formatTable } from './figures.ts';
import { measureCommand } from './measure-command.ts';
import { REPLICATION_BOUND_MS, timeComposite } from './time-composite.ts';

/** Seconds that the portal's own draws may take. */
const drawBar = 2;

/**
 * Times the index engine on the reference example, then scores and draws over the records once and several times over,
 * and prints how each cost grows: 1 is linear.
 */
export function benchScoring(sizes: readonly number[]): void {
  const { meansMs, copelandMs } = timeComposite();
  console.log(
    formatTable([
      ['one replication, 51 units × 49 indicators', 'ms'],
      ['with means', meansMs.toFixed(3)],
      ['with Copeland scores', copelandMs.toFixed(3)],
    ]),
  );
  const bound = `means under ${String(REPLICATION_BOUND_MS)} ms`;
  console.log(formatBar(bound, meansMs <= REPLICATION_BOUND_MS));

  const costs = sizes.map(
    (size) => [size, measureCommand('.', 'scripts/bench/time-scoring.ts', String(size))] as const,
  );
  const line = (
    name: string,
    toCost: (cost: (typeof costs)[number][1]) => number,
    decimals: number,
  ) => [
    name,
    ...costs.map(([, cost]) => toCost(cost).toFixed(decimals)),
    fitGrowth(costs.map(([size, cost]) => [size, toCost(cost)])).toFixed(2),
  ];
  const secondsOf = (step: string) => (cost: (typeof costs)[number][1]) =>
    cost.steps.get(step) ?? NaN;
  console.log(
    formatTable([
      ['countries × commitments', ...sizes.map((size) => `${String(size)}×`), 'exponent'],
      line('scores, s', secondsOf('scores'), 2),
      line('2,000 draws, s', secondsOf('draws'), 2),
      line('memory, MB', ({ memory }) => memory, 0),
    ]),
  );
  const [first] = costs;
  const isKept = first !== undefined && secondsOf('draws')(first[1]) < drawBar;
  console.log(formatBar(`2,000 draws under ${String(drawBar)} s`, isKept));
}
