import { findMedian, formatTable } from './figures.ts';
import { measureCommand } from './measure-command.ts';

/** What several runs of one command took. */
export interface RepeatedCost {
  readonly medianSeconds: number;
  readonly worstSeconds: number;
  /** The most that one of them held at once, in MB. */
  readonly memory: number;
}

/** Runs a script of this project so many times: one run meets what else the machine does. */
export function repeatCommand(runs: number, script: string, ...args: string[]): RepeatedCost {
  const costs = Array.from({ length: runs }, () => measureCommand('.', script, ...args));
  const seconds = costs.map((cost) => cost.seconds);
  return {
    medianSeconds: findMedian(seconds),
    worstSeconds: Math.max(...seconds),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  };
}

/** The costs as a table, a line each. */
export function formatRepeated(
  costs: readonly (readonly [name: string, cost: RepeatedCost])[],
): string {
  const rows = costs.map(([name, { medianSeconds, worstSeconds, memory }]) => [
    name,
    medianSeconds.toFixed(2),
    worstSeconds.toFixed(2),
    memory.toFixed(0),
  ]);
  return formatTable([['', 'median s', 'worst s', 'memory MB'], ...rows]);
}
