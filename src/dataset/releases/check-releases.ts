/** Whether every release is as it was made, to the byte. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { hashText, listReleases, NOTES, readSums, RELEASES, SUMS } from './release-files.ts';

const RESTORE =
  'Restore it from the tag of its release. A correction makes a new release, and a note in data/releases/notes.csv.';

/**
 * A problem for each file of a release that was altered, is missing or was added, by the hashes in SHA256SUMS; those of a
 * release's manifest are held against it too.
 */
export function checkReleases(dataFolder: string): readonly Problem[] {
  const folder = join(dataFolder, RELEASES);
  const versions = listReleases(dataFolder);
  if (versions.length === 0 && !existsSync(join(folder, SUMS))) return [];
  const sums = readSums(folder);
  const present = listFiles(folder);
  const altered = [...sums].flatMap(([path, sha256]) => {
    if (!present.includes(path)) return [toProblem(path, 'The file of a release is missing.')];
    const found = hashText(readFileSync(join(folder, path)));
    return found === sha256 ? [] : [toProblem(path, 'The file of a release was altered.')];
  });
  const added = present
    .filter((path) => !sums.has(path) && path !== SUMS && path !== NOTES)
    .map((path) => toProblem(path, 'SHA256SUMS does not have this file.'));
  return [...altered, ...added];
}

function toProblem(path: string, found: string): Problem {
  return toFileProblem('altered-release', fileSpot(`data/${RELEASES}/${path}`), found, RESTORE);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
