import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { compareText } from '#model/compare-text.ts';
import { readAtlas } from '#views/map/read-atlas.ts';
import { listShownStates } from '#views/map/world-shapes.ts';
import { makeRename, type RecordIds } from './rename-records.ts';

/** Tables to which a copy adds its rows; every other file of a record is copied under another name. */
const tables = ['codings/b.csv', 'codings/c.csv', 'episodes.csv', 'mandates.csv'];
const recordFolders = ['countries', 'missions', 'sources'];

type Rename = (text: string) => string;

/**
 * Writes the real data `times` over: the original, and copies in which every record has an id of its own and every host
 * state another country's code, so that all passes the check and the map can show it. There are countries for six times 26
 * host states.
 * @param from the real data folder, which is only read
 * @param to a folder that does not exist
 * @throws where there are not as many countries
 */
export function multiplyData(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  leaveFirstCoder(to);
  const ids = collectIds(from);
  const used = new Set(ids.hostStates);
  const free = listShownStates(readAtlas(atlas)).filter((code) => !used.has(code.toLowerCase()));
  const rows = new Map(tables.map((table) => [table, readRows(join(from, table))]));

  for (let copy = 1; copy < times; copy += 1) {
    // In the order of the old ones, since host states stand in the order of their codes.
    const codes = free.splice(0, ids.hostStates.length).sort();
    if (codes.length < ids.hostStates.length)
      throw new Error(`There are too few countries for ${times} times the records.`);
    const named = ids.hostStates.map((old, i) => [old, codes[i]?.toLowerCase() ?? old] as const);
    const suffix = `x${copy}`;
    const rename = makeRename({ ...ids, countries: new Map(named) }, suffix);
    copyRecords(from, to, rename, suffix);
    for (const table of tables) addRows(join(to, table), rows.get(table) ?? [], rename);
  }
}

/** What the first coder coded is known by the ids in a release, which has none of the copies. */
function leaveFirstCoder(to: string): void {
  const path = join(to, 'dataset.json');
  const whole: object = JSON.parse(readFileSync(path, 'utf8'));
  const kept = Object.entries(whole).filter(([name]) => name !== 'firstCoderUntil');
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

function collectIds(
  from: string,
): Omit<RecordIds, 'countries'> & { hostStates: readonly string[] } {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' });
  const idsIn = (folder: string) =>
    files
      .filter((file) => basename(dirname(file)) === folder)
      .map((file) => basename(file, '.json'));
  return {
    hostStates: readdirSync(join(from, 'countries')),
    sources: new Set(idsIn('sources')),
    missions: new Set(idsIn('missions')),
  };
}

function copyRecords(from: string, to: string, rename: Rename, suffix: string): void {
  for (const folder of recordFolders) {
    const files = readdirSync(join(from, folder), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name);
      const target = join(to, renamePath(path.slice(from.length + 1), rename));
      mkdirSync(dirname(target), { recursive: true });
      const text = readFileSync(path, 'utf8');
      const renamed = path.endsWith('.csv') ? renameTable(text, rename) : renameJson(text, rename);
      writeFileSync(target, renamePublisher(renamed, suffix));
    }
  }
}

/** The name of a country's folder is its code, which alone looks like any word. */
function renamePath(path: string, rename: Rename): string {
  return path
    .split('/')
    .map((part) => (/^[a-z]{3}$/.test(part) ? rename(part.toUpperCase()).toLowerCase() : part))
    .map((part) => part.replace(/^(.+)(?=\.json$)/, rename))
    .join('/');
}

function renameJson(text: string, rename: Rename): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"/g, (_, value: string) => `"${rename(value)}"`);
}

/** Two documents of one publisher, day and title would be taken for one and warned of, each. */
const renamePublisher = (text: string, suffix: string): string =>
  text.replace(/(?<="publisher": "[^"]*)(?=",?\n)/, ` (${suffix})`);

function renameTable(text: string, rename: Rename): string {
  const { data } = Papa.parse<string[]>(text.trim());
  return toCsv(data.map((row) => row.map(rename)));
}

function readRows(path: string): readonly string[][] {
  return Papa.parse<string[]>(readFileSync(path, 'utf8').trim()).data.slice(1);
}

/** Rows stand in the order of their ids, so those of a copy are sorted in. */
function addRows(path: string, rows: readonly string[][], rename: Rename): void {
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').trim());
  const [header = [], ...present] = data;
  const all = [...present, ...rows.map((row) => row.map(rename))];
  const id = (row: readonly string[]) => row[0] ?? '';
  writeFileSync(path, toCsv([header, ...all.sort((a, b) => compareText(id(a), id(b)))]));
}

const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
