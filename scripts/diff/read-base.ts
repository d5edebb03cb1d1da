/** The side before: a commit, a folder, or a packed file. What is not a folder is laid out in a temporary one. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackData, writeTexts } from '#dataset/packed-data.ts';
import { readSide, readSideOfTexts, type ReadSide } from '#dataset/read-side.ts';
import { findCommit, isGitClone, readCommit } from './git-files.ts';

/** The side before, and where its files can be read until `done` is called. */
export interface Base extends ReadSide {
  readonly name: string;
  /** Its data folder: of a commit and a packed file no more than indicators, method and history. */
  readonly folder: string;
  readonly done: () => void;
}

/** Reads the base of a name; a sentence that says what to write where it is none. */
export function readBase(name: string): Base | string {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return readFolder(name);
  if (stats?.isFile()) return readPacked(name);
  if (!isGitClone()) {
    return `There is no folder or file ${name}, and this is no git clone (or git is not installed), so that it cannot be a commit. Write a folder made like data/, or clone the repository.`;
  }
  const commit = findCommit(name);
  if (commit === null) {
    return `"${name}" is no commit, branch or tag here, and no folder or file. "git branch -a" and "git tag" list them; "git fetch" brings those of others.`;
  }
  const files = readCommit(commit, ['data', 'schemas']);
  if (!files.has('data/dataset.json')) return `The commit ${name} has no data/dataset.json.`;
  return layOut(name, files);
}

/** A folder made like data/, or one in which data/ stands. */
function readFolder(name: string): Base | string {
  const folder = [name, join(name, 'data')].find((each) => existsSync(join(each, 'dataset.json')));
  if (folder === undefined) return `The folder ${name} has no dataset.json, and no data/ with one.`;
  const schemas = join(folder, '../schemas');
  const own = existsSync(join(schemas, 'dataset.schema.json')) ? schemas : 'schemas';
  return { ...readSide(folder, own), name, folder, done: () => undefined };
}

function readPacked(name: string): Base | string {
  const texts = unpackData(readFileSync(name, 'utf8'));
  if (typeof texts === 'string') return `${name} is no packed data set. ${texts}`;
  return layOut(name, new Map([...texts].map(([path, text]) => [`data/${path}`, text])));
}

/** The rules are this version's; the schemas are the base's own where it has them. */
function layOut(name: string, files: ReadonlyMap<string, string>): Base {
  const root = mkdtempSync(join(tmpdir(), 'poc-diff-'));
  // Thousands of records are read where they are; on the disk lies what is read from a folder.
  const isWanted = (path: string) =>
    /^(?:schemas|data\/(?:indicators|method|history))\//.test(path);
  writeTexts(root, new Map([...files].filter(([path]) => isWanted(path))));
  const schemas = join(root, 'schemas');
  const side = readSideOfTexts(files, root, existsSync(schemas) ? schemas : 'schemas');
  const done = () => {
    rmSync(root, { recursive: true, force: true });
  };
  return { ...side, name, folder: join(root, 'data'), done };
}
