import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listPages } from '../site/list-pages.ts';
import { copyProject } from './copy-project.ts';
import { formatTable } from './figures.ts';
import { measureCommand } from './measure-command.ts';
import { writeBareSite } from './write-bare-site.ts';

/** How many times as long as the bare site the build may take. */
const bar = 1.5;

/** Steps of time-parts.ts that are scoring. */
const scoringParts = ['scores', 'histories', 'other days', 'audit', 'backtest'];

/**
 * Builds the site and a bare Astro site with the same pages in turn, and prints how much longer the site takes. What the
 * bare site does not have is timed apart: scoring, and the downloads, which are left out of a copy of this project. Of
 * several rounds the fastest of each step counts, since what else the machine does can only slow it.
 * @param workshop a folder inside this project, so that the copies find its packages
 */
export function benchBuild(workshop: string, rounds: number): void {
  const own = join(workshop, 'own');
  const bare = join(workshop, 'bare');
  copyProject(own);
  cpSync('data', join(own, 'data'), { recursive: true });
  const whole = measureCommand(own, 'scripts/build.ts').steps.get('pages') ?? NaN;
  const downloads = removeDownloads(own);
  measureCommand(own, 'scripts/build.ts');
  const pages = listPages(join(own, 'dist'));
  writeBareSite(bare, join(own, 'dist'), pages);

  const runs = Array.from({ length: rounds }, () => ({
    own: measureCommand(own, 'scripts/build.ts'),
    parts: measureCommand(own, 'scripts/bench/time-parts.ts'),
    bare: measureCommand(bare, resolve('scripts/bench/build-bare-site.ts')),
  }));
  const find = (which: 'own' | 'parts' | 'bare', step: string) =>
    Math.min(...runs.map((run) => run[which].steps.get(step) ?? NaN));
  const scoring = scoringParts.reduce((sum, part) => sum + find('parts', part), 0);
  const memory = (which: 'own' | 'bare') => Math.max(...runs.map((run) => run[which].memory));

  // The data page states the sizes of the downloads, so it makes them even where none is written.
  const made = find('parts', 'downloads');
  const ownPages = find('own', 'pages') - scoring - made;
  const ownIndex = find('own', 'search index');
  const [barePages, bareIndex] = [find('bare', 'pages'), find('bare', 'search index')];
  const ratio = (ownPages + ownIndex) / (barePages + bareIndex);
  const compare = (name: string, figures: readonly [own: number, bare: number]) => [
    name,
    ...figures.map((figure) => figure.toFixed(2)),
    (figures[0] / figures[1]).toFixed(2),
  ];
  const alone = (name: string, figure: number) => [name, figure.toFixed(2), '', ''];
  console.log(
    formatTable([
      [`${pages.length} pages, fastest of ${rounds}`, 'site', 'bare', 'ratio'],
      compare('pages, s', [ownPages, barePages]),
      compare('search index, s', [ownIndex, bareIndex]),
      compare('both, s', [ownPages + ownIndex, barePages + bareIndex]),
      compare('memory, MB', [memory('own'), memory('bare')]),
      alone('apart: reading data, s (in pages)', find('parts', 'load')),
      alone('apart: scoring, s', scoring),
      alone(`apart: ${downloads} kinds of downloads, s`, whole - find('own', 'pages') + made),
    ]),
  );
  console.log(`  bar: ${bar}× — ${ratio <= bar ? 'kept' : 'MISSED'}`);
}

/** Removes what writes files for download: routes, and the copying of data/. @returns how many kinds there were */
function removeDownloads(project: string): number {
  const pages = join(project, 'src/pages');
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' });
  const routes = files.filter((file) => file.endsWith('.ts') && !basename(file).startsWith('_'));
  for (const route of routes) rmSync(join(pages, route));

  const config = join(project, 'astro.config.mjs');
  const whole = readFileSync(config, 'utf8');
  const reduced = whole.replace(/, publishData\(.*?\)(?=\])/, '');
  if (reduced === whole) throw new Error('astro.config.mjs no longer names publishData.');
  writeFileSync(config, reduced);
  return routes.length + 1;
}
