/** A small clone in which releases are made: the smallest data set with its figures, the schemas, and a changelog. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMinimal } from '../dataset/plant-fault.ts';
import { runNode, type Run } from './run-node.ts';

export interface ReleaseClone {
  readonly root: string;
  readonly run: (script: string, ...args: readonly string[]) => Run;
  readonly git: (...args: readonly string[]) => string;
  /** Commits whatever is there. */
  readonly commit: () => void;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string, mode?: number) => void;
  /** Puts a text in the place of another. */
  readonly edit: (path: string, from: string, to: string) => void;
  readonly done: () => void;
}

/** Makes a clone whose data have a version, with one coder's readings. */
export function makeReleaseClone(version: string): ReleaseClone {
  const root = mkdtempSync(join(tmpdir(), 'poc-release-test-'));
  const inRoot = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(inRoot(path), 'utf8');
  const write = (path: string, text: string, mode?: number) => {
    mkdirSync(join(inRoot(path), '..'), { recursive: true });
    writeFileSync(inRoot(path), text, { mode });
  };
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const edit = (path: string, from: string, to: string) => {
    const before = read(path);
    if (!before.includes(from)) throw new Error(`${from} is not in ${path}.`);
    write(
      path,
      before.replace(from, () => to),
    );
  };
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '-m', 'A state', '--allow-empty');
  };
  writeMinimal(inRoot('data'));
  cpSync('data/indicators', inRoot('data/indicators'), { recursive: true });
  cpSync('schemas', inRoot('schemas'), { recursive: true });
  // With a second reading the level that counts would be the lower of two.
  rmSync(inRoot('data/codings'), { recursive: true });
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n### Site\n\n- Added: a page.\n');
  const own: unknown = JSON.parse(read('data/dataset.json'));
  write('data/dataset.json', JSON.stringify({ ...Object(own), version }, null, 2) + '\n');
  git('init', '-q');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  commit();
  return {
    ...{ root, git, commit, read, write, edit },
    run: (script, ...args) => runNode([join(process.cwd(), script), ...args], {}, root),
    done: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** A clone in which a release was made, and whose state then is tagged `start`. */
export interface ReleasedClone extends ReleaseClone {
  /** Does something to the clone, looks, and puts everything back as it was committed. */
  readonly having: <T>(change: () => unknown, look: () => T) => T;
}

/** Makes a clone, and in it the release of its version. */
export function makeReleasedClone(version: string): ReleasedClone {
  const clone = makeReleaseClone(version);
  const made = clone.run('scripts/release.ts', version);
  if (made.code !== 0) throw new Error(made.errors.join('\n'));
  clone.git('tag', 'start');
  return {
    ...clone,
    having: (change, look) => {
      change();
      try {
        return look();
      } finally {
        clone.git('reset', '-q', '--hard', 'start');
        clone.git('clean', '-fdq');
        const later = clone.git('tag', '--list', 'v2026.2').trim();
        for (const tag of later.split('\n').filter(Boolean)) clone.git('tag', '--delete', tag);
      }
    },
  };
}

/** The files of a release. */
export const RELEASE_FILES = [
  'changes.md',
  'figures.json',
  'manifest.json',
  'method.json',
  'records.json',
  'schemas.json',
  'scores.jsonl',
];

/** Path of a file of a release. */
export function inRelease(file: string, version = '2026.1'): string {
  return `data/releases/${version}/${file}`;
}

/** What was printed, with one blank for any number of blanks and line ends. */
export function inOneLine(out: string): string {
  return out.replace(/\s+/g, ' ');
}

/** Writes the hashes of a release anew, as somebody would who alters one and hides it. */
export function hideAlteration({ read, write }: ReleaseClone, path: string): void {
  const sha256 = createHash('sha256')
    .update(read(`data/releases/${path}`))
    .digest('hex');
  const sums = read('data/releases/SHA256SUMS').split('\n');
  write(
    'data/releases/SHA256SUMS',
    sums.map((line) => (line.endsWith(`  ${path}`) ? `${sha256}  ${path}` : line)).join('\n'),
  );
}
