import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What came of writing a file: it was written, or nothing was touched and this is why. */
export type Written = 'written' | 'exists' | 'changed-meanwhile';

/**
 * Puts a text in the place of the one that was read; whoever looks sees the whole of one or of the other. Nothing is
 * touched where the file holds something else by now.
 */
export function replaceFile(path: string, before: string, after: string): Written {
  const temporary = writeTemporary(path, after);
  try {
    if (readFileSync(path, 'utf8') !== before) return 'changed-meanwhile';
    renameSync(temporary, path);
    return 'written';
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Puts a text in the place of whatever stood there, or of nothing; whoever looks sees the whole of one or of the other. */
export function putFile(path: string, text: string): void {
  const temporary = writeTemporary(path, text);
  try {
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Writes a file that is not there yet, with the folders above it; touches nothing where there is one. */
export function createFile(path: string, text: string): Written {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = writeTemporary(path, text);
  try {
    // A link is made in one step, and never in the place of another file.
    linkSync(temporary, path);
    return 'written';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A file beside another that holds a text down to the disk; its name is one that the check calls left behind. */
function writeTemporary(path: string, text: string): string {
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      // Unlike a single write, which may take a part of the text where the disk fills, it goes on or throws.
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
