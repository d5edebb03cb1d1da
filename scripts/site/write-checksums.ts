import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from '#dataset/list-files-below.ts';

/** Name of the lists, as `sha256sum` and `shasum` read them. */
const CHECKSUMS = 'SHA256SUMS';

/**
 * Writes the SHA-256 of every file of a built site into SHA256SUMS at its root, and of the downloads alone into the one in
 * data/, so that whoever has only those can check them. Sorted by name, in the form of `sha256sum`.
 */
export function writeChecksums(site: string): void {
  writeList(join(site, 'data'), (file) => !file.endsWith('.html'));
  writeList(site, () => true);
}

function writeList(folder: string, isListed: (file: string) => boolean): void {
  if (!existsSync(folder)) return;
  const lines = listFilesBelow(folder)
    .filter((file) => file !== CHECKSUMS && isListed(file))
    .map((file) => `${hashFile(join(folder, file))}  ${file}\n`);
  if (lines.length > 0) writeFileSync(join(folder, CHECKSUMS), lines.join(''));
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
