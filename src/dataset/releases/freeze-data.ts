/** The texts that a release freezes: all records and the method whole, of the figures of others what scores rest on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from '../list-files-below.ts';
import { packData, type DataTexts } from '../packed-data.ts';
import { cutFigures, findScoredSeries } from './cut-figures.ts';
import { hashText, PACKED } from './release-files.ts';

/** Parts of a data folder that are no records, by their first name. */
const APART = new Set(['releases', 'history', 'indicators', 'method', 'README.md']);

/** What is frozen of a data folder. */
export interface FrozenData {
  /** Text of each packed file, by its name in the release. */
  readonly packed: ReadonlyMap<string, string>;
  /** Whole files out of which the figures were cut, with their hashes. */
  readonly cutFrom: readonly { readonly file: string; readonly sha256: string }[];
}

/** Reads and packs a data folder and the schemas by which it is read. The same files give the same texts. */
export function freezeData(dataFolder: string, schemaFolder: string): FrozenData {
  const records = readTexts(dataFolder, (path) => !APART.has(path.split('/')[0] ?? ''));
  const method = readTexts(dataFolder, (path) => path.startsWith('method/'));
  const whole = readTexts(dataFolder, (path) => path.startsWith('indicators/'));
  const schemas = readTexts(schemaFolder, (path) => path.endsWith('.schema.json'));
  const series = findScoredSeries(method.get('method/risk-tree.json') ?? 'null');
  const figures = new Map(
    [...whole].map(([path, text]) => [
      path,
      path.endsWith('.csv') ? cutFigures(text, listHostStates(records), series) : text,
    ]),
  );
  const tables = [...whole].filter(([path]) => path.endsWith('.csv'));
  return {
    packed: new Map([
      [PACKED.records, packData(records)],
      [PACKED.method, packData(method)],
      [PACKED.figures, packData(figures)],
      [PACKED.schemas, packData(schemas)],
    ]),
    cutFrom: tables.map(([path, text]) => ({ file: `data/${path}`, sha256: hashText(text) })),
  };
}

/** Codes of the countries that have a folder of their own. */
function listHostStates(records: DataTexts): ReadonlySet<string> {
  const codes = [...records.keys()].map((path) => /^countries\/([a-z]{3})\//.exec(path)?.[1]);
  return new Set(codes.flatMap((code) => code?.toUpperCase() ?? []));
}

function readTexts(folder: string, isWanted: (path: string) => boolean): DataTexts {
  const paths = listFilesBelow(folder).filter(isWanted);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
