import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { fitGrowth, formatTable } from './figures.ts';
import { measureCommand } from './measure-command.ts';
import { measureSite, type SiteSize } from './measure-site.ts';
import { multiplyData } from './multiply-data.ts';

/** Costs of one size, by what is measured. */
type Costs = Readonly<
  Record<
    | 'records, files'
    | 'check, s'
    | 'load, s'
    | 'scores, s'
    | 'build, s'
    | 'of it pages, s'
    | 'of it search index, s'
    | 'memory, MB',
    number
  >
> &
  SiteSize;

/**
 * Checks, loads and builds the records once, and several times over with ids of their own, in a copy of this project; and
 * prints how each cost grows, and how large the site is: 1 is linear. What is released stays as it is, and does not grow.
 * @param workshop a folder inside this project, so that the copies find its packages
 * @param sizes how many times the real records, from 1 to 6
 */
export function benchGrowth(workshop: string, sizes: readonly number[]): void {
  const costs = sizes.map((size) => [size, measureSize(join(workshop, `x${size}`), size)] as const);
  const [first] = costs;
  if (!first) throw new Error('No size was given.');
  const rows = (Object.keys(first[1]) as (keyof Costs)[]).map((name) => [
    name,
    ...costs.map(([, cost]) => cost[name].toFixed(/ s$|MB$/.test(name) ? 1 : 0)),
    fitGrowth(costs.map(([size, cost]) => [size, cost[name]])).toFixed(2),
  ]);
  console.log(formatTable([['', ...sizes.map((size) => `${size}×`), 'exponent'], ...rows]));
}

function measureSize(folder: string, size: number): Costs {
  copyProject(folder);
  multiplyData('data', join(folder, 'data'), size);
  const check = measureCommand(folder, 'scripts/check.ts');
  const parts = measureCommand(folder, 'scripts/bench/time-parts.ts');
  const build = measureCommand(folder, 'scripts/build.ts');
  const site = measureSite(join(folder, 'dist'));
  const records = readdirSync(join(folder, 'data/countries'), { recursive: true }).length;
  rmSync(folder, { recursive: true });
  const costs = {
    'records, files': records,
    'check, s': check.seconds,
    'load, s': parts.steps.get('load') ?? NaN,
    'scores, s': parts.steps.get('scores') ?? NaN,
    'build, s': build.seconds,
    'of it pages, s': build.steps.get('pages') ?? NaN,
    'of it search index, s': build.steps.get('search index') ?? NaN,
    'memory, MB': build.memory,
    ...site.size,
  };
  // What a later size breaks does not take along what the earlier ones gave.
  console.log(`${size}×, largest page ${site.largest}: ${JSON.stringify(costs)}`);
  return costs;
}
