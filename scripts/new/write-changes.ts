import { existsSync, readFileSync } from 'node:fs';
import type { FileChange } from '#dataset/new-record/make-change.ts';
import { createFile, replaceFile } from '#dataset/write-file.ts';
import { toDiskPath } from '../command/disk-path.ts';
import { sayReason } from '../command/say-reason.ts';

/** A change, and where its file stands on the disk. */
interface PlacedChange extends FileChange {
  readonly place: string;
}

/**
 * Writes the files, each whole or not at all, and none unless all of them are as they were read.
 * @returns nothing where all is written; else, in sentences, what could not be, and which were before it
 */
export function writeChanges(changes: readonly FileChange[], folder: string): readonly string[] {
  const placed = changes.map((change) => ({ ...change, place: toDiskPath(change.path, folder) }));
  const stale = placed.flatMap((change) => {
    const isThere = existsSync(change.place);
    const now = isThere ? readFileSync(change.place, 'utf8') : null;
    return now === change.before ? [] : describeFault(change);
  });
  if (stale.length > 0) return stale;
  for (const [at, change] of placed.entries()) {
    const fault = write(change);
    if (fault === null) continue;
    const done = placed.slice(0, at).map(({ place }) => `${place} was written before that.`);
    return [fault, ...done];
  }
  return [];
}

/** Null where the file is written; else, in a sentence, why it is not. */
function write(change: PlacedChange): string | null {
  const { place, before, after } = change;
  try {
    const written = before === null ? createFile(place, after) : replaceFile(place, before, after);
    return written === 'written' ? null : describeFault(change);
  } catch (error) {
    return `${place} could not be written: ${sayReason(error)}.`;
  }
}

function describeFault({ place, before }: PlacedChange): string {
  return before === null
    ? `${place} is there already, and was left alone.`
    : `${place} was changed by somebody else meanwhile, and was left alone.`;
}
