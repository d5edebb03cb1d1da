import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of the files below a folder, from it on and with forward slashes, sorted. Throws where it is not there. */
export function listFilesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
