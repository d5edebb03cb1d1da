import type { FileMap } from '#dataset/read-files.ts';
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

/** The session with one more file to write. */
export function addChange(session: Session, change: FileChange): Session {
  return {
    ...session,
    files: withChanges(session.files, [change]),
    changes: [...session.changes, change],
  };
}
