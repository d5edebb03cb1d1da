import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from '../list-files-below.ts';
import { hashText } from './release-files.ts';

/** Rooms of src/ whose code turns records into scores. */
const ENGINE = ['model', 'scoring'];

/** Types made from the schemas compute nothing, and change with every coder who is added. */
const GENERATED = '.generated.ts';

/**
 * SHA-256 of the code that computes scores: every file of src/model and src/scoring that somebody wrote, with its path, in
 * their order. Release 2026.1 counted the generated ones too.
 */
export function hashEngine(root: string): string {
  const paths = ENGINE.flatMap((room) =>
    listFilesBelow(join(root, 'src', room)).map((path) => `src/${room}/${path}`),
  ).filter((path) => !path.endsWith(GENERATED));
  const lines = paths.map((path) => {
    // A clone on Windows may have other line ends.
    const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
    return `${hashText(text)}  ${path}\n`;
  });
  return hashText(lines.join(''));
}
