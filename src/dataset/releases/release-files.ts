/** Where releases stand, and which files one has. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, isReleaseVersion } from '#model/release-version.ts';

/** Folder of all releases in a data folder. */
export const RELEASES = 'releases';
/** Hashes of every file of every release, in the form of the command sha256sum. */
export const SUMS = 'SHA256SUMS';
/** What is said of releases afterwards. */
export const NOTES = 'notes.csv';
/** What was withdrawn from releases for somebody's safety. */
export const WITHDRAWN = 'withdrawn.csv';
/** In the folder of a release: which of its files are no longer as they were frozen, and what was taken out of them. */
export const REDACTED = 'redacted.json';
/** What a release says of itself. */
export const MANIFEST = 'manifest.json';

/** Files of a release that hold texts of the repository, packed. */
export const PACKED = {
  records: 'records.json',
  method: 'method.json',
  figures: 'figures.json',
  schemas: 'schemas.json',
} as const;
/** The scores, one a line. */
export const SCORES = 'scores.jsonl';
/** What differs from the release before, for people and for programs. */
export const CHANGES = { text: 'changes.md', report: 'changes.json' } as const;

/** Versions that are released in a data folder, the earliest first. */
export function listReleases(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, RELEASES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(isReleaseVersion).sort(compareVersions);
}

/** SHA-256 of a text or of bytes, in hexadecimal. */
export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** One line a file, `<hash>  <path>`, in the order given: what sha256sum -c reads. */
export function writeSums(files: readonly { readonly path: string; readonly sha256: string }[]) {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/** SHA-256 of each file of a release by its name, from SHA256SUMS; empty where it does not have the release. */
export function readReleaseHashes(
  dataFolder: string,
  version: string,
): ReadonlyMap<string, string> {
  const start = `${version}/`;
  const own = [...readSums(join(dataFolder, RELEASES))].filter(([path]) => path.startsWith(start));
  return new Map(own.map(([path, sha256]) => [path.slice(start.length), sha256]));
}

/** Path below data/releases/ → SHA-256, as SHA256SUMS has them; empty where there is none. */
export function readSums(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, SUMS);
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, sha256, file] = /^([0-9a-f]{64}) {2}([\w./-]+)$/.exec(line) ?? [];
      return sha256 === undefined || file === undefined ? [] : [[file, sha256] as const];
    }),
  );
}
