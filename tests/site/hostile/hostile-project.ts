import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readDataFiles } from '#dataset/read-files.ts';

const RULES = 'src/validation/rules';
const CASES = 'data/backtest/cases.csv';
const COPIED = [
  'src',
  'scripts',
  'schemas',
  'public',
  'docs',
  'settings.json',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'CHANGELOG.md',
  'CITATION.cff',
  'LICENSE',
  'LICENSE-DATA',
];

/** The smallest data set with every kind of record, by paths that begin with data/, with the real closed lists. */
export function readSmallData(): ReadonlyMap<string, string> {
  const lists = [...readDataFiles('data')].filter(([path]) =>
    /^data\/(vocabularies|method)\//.test(path),
  );
  const files = [...lists, ...readDataFiles('tests/fixtures/minimal/data')];
  return new Map(files.flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));
}

/** The same, with a case of the backtest and what describes the indicators: texts that are read apart from the records. */
export function readSmallProject(): ReadonlyMap<string, string> {
  const [header = ''] = readFileSync(CASES, 'utf8').split('\n');
  const names = readdirSync('data/indicators').filter(
    (name) => name.endsWith('.json') && name !== 'not-redistributed.json',
  );
  return new Map([
    ...readSmallData(),
    [CASES, `${header}\nsdn-unmix,unmix,SDN,2020-12-22,2020,closed,,,,Nothing tells,A note.\n`],
    ...names.map((name) => {
      const path = `data/indicators/${name}`;
      return [path, readFileSync(path, 'utf8')] as const;
    }),
  ]);
}

/**
 * A copy of this project with other data, in a folder of its own; its records are read as if no rule spoke against tags and
 * formulas, so that what the pages do with them can be seen.
 * @returns the folder
 */
export function makeHostileProject(texts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const name of ['indicators', 'codebook.md', 'README.md']) {
    cpSync(join('data', name), join(folder, 'data', name), { recursive: true });
  }
  writeData(join(folder, 'data'), texts);
  for (const name of ['markup-in-text', 'formula-in-text'])
    blind(join(folder, RULES, `${name}.ts`));
  return folder;
}

/** Lets a rule find nothing in any text: its pattern never fits. */
function blind(rule: string): void {
  const text = readFileSync(rule, 'utf8');
  const blinded = text.replace(/checkTexts\(context, \/.+\/i?u,/, 'checkTexts(context, /(?!)/u,');
  if (blinded === text) throw new Error(`${rule} has no pattern where one was.`);
  writeFileSync(rule, blinded);
}

/** Writes data files, by paths that begin with data/, into a folder made like data/. */
export function writeData(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) write(join(folder, path.replace(/^data\//, '')), text);
}

export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
