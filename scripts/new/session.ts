import { getValidators } from '#dataset/load-dataset.ts';
import { readDataFiles, type FileMap } from '#dataset/read-files.ts';
import { readFirstCoded } from '#dataset/releases/first-coded.ts';
import type { FileChange } from '#dataset/new-record/make-change.ts';
import { withChanges } from '#dataset/new-record/check-change.ts';
import type { Schemas } from '#validation/schema-part.ts';
import type { Validators } from '#validation/validators.ts';

/** What is known while somebody adds to the data, and what is to be written at the end. */
export interface Session {
  readonly schemas: Schemas;
  readonly validators: Validators;
  /** Ids of what the first coder coded for the first release; null where that is not known. */
  readonly firstCoded: ReadonlySet<string> | null;
  /** The files as they would be once everything is written. */
  readonly files: FileMap;
  /** Files to write, in their order. */
  readonly changes: readonly FileChange[];
}

/** The session on a folder of data in which nothing was added yet. */
export function openSession(folder: string, schemas: Schemas): Session {
  const files = readDataFiles(folder);
  const validators = getValidators(files, schemas);
  return { schemas, validators, firstCoded: readFirstCoded(folder), files, changes: [] };
}

/** The session with one more file to write. */
export function addChange(session: Session, change: FileChange): Session {
  return {
    ...session,
    files: withChanges(session.files, [change]),
    changes: [...session.changes, change],
  };
}
