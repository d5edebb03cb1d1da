import type { Json } from '#validation/fill-vocabularies.ts';
import { compareProblems } from '#validation/problem.ts';
import {
  recheckFiles,
  toCheckedRecords,
  type CheckedRecords,
  type Recheck,
} from '#validation/recheck.ts';
import { withoutFollowing } from '#validation/without-following.ts';
import { getValidators } from './load-dataset.ts';
import { parseFiles } from './parse-files.ts';
import type { FileMap } from './read-files.ts';

/** A data set that was checked whole, and is ready to be checked again after a change to one file. */
export interface CheckedFiles extends CheckedRecords {
  readonly schemas: ReadonlyMap<string, Json>;
}

/** Prepares a data set, which must be without errors, for many changes of one file each. */
export function prepareRecheck(texts: FileMap, schemas: ReadonlyMap<string, Json>): CheckedFiles {
  const { files } = parseFiles(texts, schemas);
  return { schemas, ...toCheckedRecords(files, getValidators(texts, schemas)) };
}

/**
 * Checks the data set after a change of one file, as `recheckFiles` does.
 * @param path where the text stands
 * @param moved where it stood before, if elsewhere; null for a change in its place
 */
export function recheck(
  before: CheckedFiles,
  path: string,
  text: string,
  moved: string | null = null,
): Recheck {
  const { files: changed, problems: faults } = parseFiles(
    new Map([[path, text]]),
    before.schemas,
    (other) => (other === moved ? undefined : before.files.get(other)?.text),
  );
  const { problems, context } = recheckFiles(before, changed, [
    path,
    ...(moved === null ? [] : [moved]),
  ]);
  const own = faults.filter(({ severity, file }) => severity === 'error' || file === path);
  return { problems: withoutFollowing([...own, ...problems]).sort(compareProblems), context };
}
