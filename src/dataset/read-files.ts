import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '#model/compare-text.ts';
import { findLayout } from '#validation/layout.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { indexLines, type Position } from './line-index.ts';

/** Why the text of a file was not taken in. */
export type ReadFault =
  | { readonly kind: 'too-large'; readonly sizeBytes: number }
  | { readonly kind: 'not-a-file' }
  /** `position` is that of the first character that is not. */
  | { readonly kind: 'not-utf-8'; readonly position: Position }
  | { readonly kind: 'too-much-data'; readonly limit: string };

/** Path from the repository's root → text, or why there is none; in the order of the paths. */
export type FileMap = ReadonlyMap<string, string | ReadFault>;

/** What a file, and all of them together, may hold: many times what the data are, and no more than the check can bear. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly totalBytes: number;
  readonly fileCount: number;
}

const LIMITS: ReadLimits = { fileBytes: 1_000_000, totalBytes: 50_000_000, fileCount: 50_000 };

/** Parts of data/ that are no records, or not read by this loader: by their first name. */
const LEFT_ALONE = new Set(['releases', 'history', 'indicators', 'backtest']);

/**
 * Reads a data folder; every path in the answer begins with `data/`, wherever the folder stands.
 * Files of which nothing is known are named with an empty text, and notes (Markdown) are passed over.
 * @throws where the folder itself cannot be read
 */
export function readDataFiles(folder: string, limits: ReadLimits = LIMITS): FileMap {
  const files = new Map<string, string | ReadFault>();
  let readBytes = 0;
  for (const path of listFiles(folder, '')) {
    const key = `data/${path}`;
    if (files.size >= limits.fileCount || readBytes > limits.totalBytes) {
      const limit = `${limits.fileCount} files and ${limits.totalBytes / 1e6} MB`;
      return files.set(key, { kind: 'too-much-data', limit });
    }
    const text = readText(join(folder, path), findLayout(key) !== undefined, limits);
    readBytes += typeof text === 'string' ? Buffer.byteLength(text) : 0;
    files.set(key, text);
  }
  return files;
}

/** What `readDataFiles` would read of a folder with these texts, by their path from the repository's root. */
export function toFileMap(texts: ReadonlyMap<string, string>): FileMap {
  const read = [...texts].filter(([path]) => {
    const [root, first = ''] = path.split('/');
    return root === 'data' && !path.endsWith('.md') && !LEFT_ALONE.has(first);
  });
  return new Map(
    read
      .map(([path, text]) => [path, findLayout(path) === undefined ? '' : text] as const)
      .sort(([a], [b]) => compareText(a, b)),
  );
}

/** Reads `<name>.schema.json` of a schema folder: name → schema. */
export function readSchemas(folder: string): ReadonlyMap<string, Json> {
  const ending = '.schema.json';
  const schemas = new Map<string, Json>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(ending)) continue;
    const schema: Json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    schemas.set(file.slice(0, -ending.length), schema);
  }
  return schemas;
}

function listFiles(root: string, under: string): string[] {
  const entries = readdirSync(join(root, under), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    if (entry.name.endsWith('.md') || (under === '' && LEFT_ALONE.has(entry.name))) continue;
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...listFiles(root, path));
    else paths.push(path);
  }
  return under === '' ? paths.sort() : paths;
}

/** Synchronous: for thousands of small files that is nine times faster than one promise a file. */
function readText(path: string, isWanted: boolean, limits: ReadLimits): string | ReadFault {
  const stats = lstatSync(path);
  if (!stats.isFile()) return { kind: 'not-a-file' };
  if (!isWanted) return '';
  if (stats.size > limits.fileBytes) return { kind: 'too-large', sizeBytes: stats.size };
  const bytes = readFileSync(path);
  return decode(bytes) ?? { kind: 'not-utf-8', position: findFault(bytes) };
}

/** The text of bytes; undefined where they are not UTF-8. `isPart`: they may end inside a character. */
function decode(bytes: Uint8Array, isPart = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: isPart,
    });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Line and column after the longest beginning that is UTF-8. */
function findFault(bytes: Uint8Array): Position {
  let [sound, unsound] = [0, bytes.length];
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) unsound = middle;
    else sound = middle;
  }
  const text = decode(bytes.subarray(0, sound), true) ?? '';
  return indexLines(text)(text.length);
}
