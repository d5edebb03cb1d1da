import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBar } from './figures.ts';
import { formatRepeated, repeatCommand } from './repeat-command.ts';

/** Seconds that `npm run diff` may take on a change of so many records. */
const bar = 20;
const changedRecords = 20;

/** Times the score impact of a change to the level of one finding in each of 20 commitments, a country each at first. */
export function benchDiff(workshop: string, runs: number): void {
  const data = join(workshop, 'data-changed');
  cpSync('data', data, { recursive: true });
  const changed = changeLevels(data, changedRecords);
  const cost = repeatCommand(runs, 'scripts/diff.ts', 'data', '--data', data);
  console.log(formatRepeated([[`diff, ${changed} records changed`, cost]]));
  console.log(formatBar(`under ${bar} s`, cost.medianSeconds < bar));
}

/**
 * Lowers or raises one level that supports its commitment, which stays valid data, in so many commitments: the first of
 * each country, then the second of each.
 */
function changeLevels(data: string, most: number): number {
  const folders = readdirSync(join(data, 'countries'))
    .sort()
    .map((country) => join(data, 'countries', country, 'commitments'));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name, index) => ({ path: join(folder, name), index })),
  );
  let changed = 0;
  for (const { path } of files.toSorted((a, b) => a.index - b.index)) {
    if (changed === most) break;
    const text = readFileSync(path, 'utf8');
    const other = text.replace(
      /"level": ([123]),(\s+"direction": "supports")/,
      (_, level: string, rest: string) => `"level": ${level === '2' ? 1 : 2},${rest}`,
    );
    if (other === text) continue;
    writeFileSync(path, other);
    changed += 1;
  }
  return changed;
}
