import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listPages } from '../site/list-pages.ts';
import { copyProject } from './copy-project.ts';
import { formatBar, formatTable } from './figures.ts';
import { measureCommand, type Cost } from './measure-command.ts';
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
  const downloads = removeDownloads(own);
  measureCommand(own, 'scripts/build.ts');
  const pages = listPages(join(own, 'dist'));
  writeBareSite(bare, join(own, 'dist'), pages);

  const runs = Array.from({ length: rounds }, () => ({
    whole: measureCommand('.', 'scripts/build.ts', '--out', join(workshop, 'whole')),
    own: measureCommand(own, 'scripts/build.ts'),
    parts: measureCommand(own, 'scripts/bench/time-parts.ts'),
    bare: measureCommand(bare, resolve('scripts/bench/build-bare-site.ts')),
  }));
  console.log(describe(runs, pages.length, downloads));
}

/** What one round measured: the site with its downloads and without, what is timed apart, and the bare site. */
type Round = Readonly<Record<'whole' | 'own' | 'parts' | 'bare', Cost>>;

function describe(rounds: readonly Round[], pages: number, downloads: number): string {
  const find = (which: keyof Round, step: string) =>
    Math.min(...rounds.map((round) => round[which].steps.get(step) ?? NaN));
  const memory = (which: keyof Round) => Math.max(...rounds.map((round) => round[which].memory));
  const scoring = scoringParts.reduce((sum, part) => sum + find('parts', part), 0);
  // The data page states the sizes of the downloads, so it makes them even where none is written.
  const made = find('parts', 'downloads');
  const written = find('whole', 'pages') - find('own', 'pages');

  const own = [find('own', 'pages') - scoring - made, find('own', 'search index')] as const;
  const bare = [find('bare', 'pages'), find('bare', 'search index')] as const;
  const [ownBoth, bareBoth] = [own[0] + own[1], bare[0] + bare[1]];
  const table = formatTable([
    [`${pages} pages, fastest of ${rounds.length}`, 'site', 'bare', 'ratio'],
    compare('pages, s', own[0], bare[0]),
    compare('search index, s', own[1], bare[1]),
    compare('both, s', ownBoth, bareBoth),
    compare('memory, MB', memory('own'), memory('bare')),
    ['apart: reading data, s (in pages)', find('parts', 'load').toFixed(2), '', ''],
    ['apart: scoring, s', scoring.toFixed(2), '', ''],
    [`apart: ${downloads} kinds of downloads, s`, (written + made).toFixed(2), '', ''],
  ]);
  return `${table}\n${formatBar(`${bar}×`, ownBoth / bareBoth <= bar)}`;
}

const compare = (name: string, own: number, bare: number): readonly string[] => [
  name,
  own.toFixed(2),
  bare.toFixed(2),
  (own / bare).toFixed(2),
];

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
