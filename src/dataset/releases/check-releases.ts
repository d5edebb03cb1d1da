/** Whether every release is as it was made, to the byte, but for what was withdrawn from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseNoteRow } from '#model/records.generated.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { toRedactedForm, type RedactedForm } from './redacted-form.ts';
import {
  hashText,
  listReleases,
  NOTES,
  readSums,
  REDACTED,
  RELEASES,
  SUMS,
  WITHDRAWN,
} from './release-files.ts';

const RESTORE =
  'Restore it from the tag of its release. A correction makes a new release, and a note in data/releases/notes.csv.';

/**
 * A problem for each file of a release that was altered, is missing or was added, by the hashes in SHA256SUMS. A file may
 * have its redacted form instead: the words of what stands in withdrawn.csv taken out, as redacted.json beside it says.
 * @param withdrawn rows of withdrawn.csv
 */
export function checkReleases(
  dataFolder: string,
  withdrawn: readonly ReleaseNoteRow[],
): readonly Problem[] {
  const folder = join(dataFolder, RELEASES);
  const versions = listReleases(dataFolder);
  if (versions.length === 0 && !existsSync(join(folder, SUMS))) return [];
  const sums = readSums(folder);
  const present = listFiles(folder);
  const read = (path: string) => readFileSync(join(folder, path));
  const allowed = new Map(
    versions
      .filter((version) => present.includes(`${version}/${REDACTED}`))
      .flatMap((version) => listRedacted(version, formOf(dataFolder, version, withdrawn), read)),
  );
  const altered = [...sums].flatMap(([path, sha256]) => {
    if (!present.includes(path)) return [toProblem(path, 'The file of a release is missing.')];
    const found = hashText(read(path));
    const isSame = found === sha256 || found === allowed.get(path);
    return isSame ? [] : [toProblem(path, 'The file of a release was altered.')];
  });
  const apart = [SUMS, NOTES, WITHDRAWN];
  const added = present
    .filter((path) => !sums.has(path) && !allowed.has(path) && !apart.includes(path))
    .map((path) => toProblem(path, 'SHA256SUMS does not have this file.'));
  return [...altered, ...added];
}

/** The redacted form; none where the records can no longer be read, which makes them an altered file. */
function formOf(
  dataFolder: string,
  version: string,
  withdrawn: readonly ReleaseNoteRow[],
): RedactedForm {
  try {
    return toRedactedForm(dataFolder, version, withdrawn);
  } catch {
    return new Map();
  }
}

/** Hashes that files may have beside those that were frozen: of the whole redacted form, and of nothing short of it. */
function listRedacted(
  version: string,
  form: RedactedForm,
  read: (path: string) => Uint8Array,
): readonly (readonly [path: string, sha256: string])[] {
  const hashes = [...form].map(([name, text]) => [`${version}/${name}`, hashText(text)] as const);
  return hashes.every(([path, sha256]) => hashText(read(path)) === sha256) ? hashes : [];
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
