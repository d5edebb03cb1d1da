/** A data folder in one file: every text under its path. What a release freezes, and what can be read back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '#model/compare-text.ts';

/** First field of a packed file, by which it is known. */
const FORMAT = 'poc-benchmark-data-1';

/** Texts of a data folder by their path in it, such as `missions/unamid.json`. */
export type DataTexts = ReadonlyMap<string, string>;

/**
 * The texts as one JSON file, in the order of the paths, ended by a line break: the same texts give the same bytes. Each
 * text has a line of its own, so that two packed files can be compared line by line.
 */
export function packData(texts: DataTexts): string {
  const sorted = [...texts].sort(([a], [b]) => compareText(a, b));
  const lines = sorted.map(([path, text]) => `${JSON.stringify(path)}:${JSON.stringify(text)}`);
  return `{"format":${JSON.stringify(FORMAT)},"files":{\n${lines.join(',\n')}\n}}\n`;
}

/** The texts of a packed file, or in a sentence why it is none. */
export function unpackData(text: string): DataTexts | string {
  let packed: unknown;
  try {
    packed = JSON.parse(text);
  } catch {
    return 'It is not JSON.';
  }
  if (typeof packed !== 'object' || packed === null || !('format' in packed)) {
    return `It has no field "format".`;
  }
  if (packed.format !== FORMAT) return `Its format is not "${FORMAT}".`;
  const files = 'files' in packed ? packed.files : undefined;
  if (typeof files !== 'object' || files === null) return 'It has no files.';
  const texts = new Map<string, string>();
  for (const [path, content] of Object.entries(files)) {
    if (typeof content !== 'string') return `"${path}" is not a text.`;
    if (!isInside(path)) return `"${path}" does not lie in a data folder.`;
    texts.set(path, content);
  }
  return texts;
}

/** Writes the texts below a folder. */
export function writeTexts(folder: string, texts: DataTexts): void {
  const folders = new Set([...texts.keys()].map((path) => dirname(join(folder, path))));
  for (const each of folders) mkdirSync(each, { recursive: true });
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
}

/** True for a path that cannot lead out of the folder in which it is put. */
function isInside(path: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.split('/').includes('..');
}
