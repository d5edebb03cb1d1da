/** Writes a release: into a temporary place first, then in one step into its own. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#model/compare-text.ts';
import type { ReleaseManifestFile } from '#model/records.generated.ts';
import { putFile } from '../write-file.ts';
import { hashText, MANIFEST, RELEASES, SUMS, writeSums } from './release-files.ts';

/** Texts of a release by the names of its files, the manifest left out. */
export type ReleaseTexts = ReadonlyMap<string, string>;

/** What the manifest says beside the files. */
export type ReleaseHead = Omit<ReleaseManifestFile, '$schema' | 'files' | 'sha256'>;

/** The manifest of a release with these texts. */
export function writeManifest(head: ReleaseHead, texts: ReleaseTexts): string {
  const files = [...texts]
    .map(([path, text]) => ({
      path,
      sha256: hashText(text),
      sizeBytes: Buffer.byteLength(text),
    }))
    .sort((a, b) => compareText(a.path, b.path));
  const manifest: ReleaseManifestFile = {
    $schema: '../../../schemas/release-manifest.schema.json',
    ...head,
    files,
    sha256: hashText(writeSums(files)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Lays a release out in a folder that is not there yet. */
export function layOutRelease(folder: string, texts: ReleaseTexts): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
}

/**
 * Moves a release that was laid out beside the others into its place, and adds its hashes to SHA256SUMS.
 * @param from folder below data/releases/ in which it lies
 * @param texts all of its files, the manifest included
 * @throws where there is one of this version
 */
export function putRelease(
  dataFolder: string,
  from: string,
  version: string,
  texts: ReleaseTexts,
): void {
  const folder = join(dataFolder, RELEASES);
  const place = join(folder, version);
  if (existsSync(place)) throw new Error(`${place} is there already.`);
  // A temporary folder is its maker's alone.
  chmodSync(from, 0o755);
  renameSync(from, place);
  const sums = join(folder, SUMS);
  const before = existsSync(sums) ? readFileSync(sums, 'utf8') : '';
  const own = [...texts]
    .map(([path, text]) => ({ path: `${version}/${path}`, sha256: hashText(text) }))
    .sort((a, b) => compareText(a.path, b.path));
  putFile(sums, `${before}${writeSums(own)}`);
}

/** SHA-256 of the manifest of a release. */
export function hashManifest(dataFolder: string, version: string): string {
  return hashText(readFileSync(join(dataFolder, RELEASES, version, MANIFEST)));
}

/** Removes what a release that was not finished left behind. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
