import type { Problem } from './problem.ts';
import { toId } from './to-id.ts';
import { withoutCopyMark } from './without-copy-mark.ts';

/** Mistakes of a file's name or place, by which what stands in it is not found under its id. */
const MISNAMED: ReadonlySet<string> = new Set(['unknown-file', 'file-name']);

/** What follows from a record's standing in the folder of another kind. */
const OF_PLACE: ReadonlySet<string> = new Set(['schema-address', 'source-folder', 'wrong-folder']);

/**
 * One mistake, told once: without what is named and seems not to be there, though a file has it under a name that is
 * wrong, and without what else is wrong with the place of a file that stands in the wrong folder.
 */
export function withoutFollowing(problems: readonly Problem[]): Problem[] {
  const misnamed = new Set(
    problems.filter(({ code }) => MISNAMED.has(code)).map(({ file }) => toMeantId(file)),
  );
  const misplaced = new Set(
    problems.filter(({ code }) => code === 'wrong-kind').map(({ file }) => file),
  );
  return problems.filter(({ code, file, missingId }) => {
    if (OF_PLACE.has(code) && misplaced.has(file)) return false;
    return missingId === undefined || !misnamed.has(toRecordId(missingId));
  });
}

/** The id that the name of a file was meant to be. */
function toMeantId(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/(?:\.\w+)+$/, '');
  return toId(withoutCopyMark(name));
}

/** The id of the record to which a finding, check or incentive belongs; other ids as they are. */
function toRecordId(id: string): string {
  return id.replace(/-[fki]\d+$/, '');
}
