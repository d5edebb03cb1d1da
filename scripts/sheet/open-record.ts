import { loadDataset } from '#dataset/load-dataset.ts';
import { checkFiles, findNewProblems, withChanges } from '#dataset/new-record/check-change.ts';
import type { FileChange } from '#dataset/new-record/make-change.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { readFirstCoded } from '#dataset/releases/first-coded.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { CommandError } from '../command/command-error.ts';
import { toDiskPath } from '../command/disk-path.ts';
import { nameCommand } from '../command/name-command.ts';
import { writeChanges } from '../new/write-changes.ts';

/** The record in a folder, open for what a sheet brings. */
export interface OpenRecord {
  readonly dataset: Dataset;
  readonly files: ReturnType<typeof readDataFiles>;
  readonly schemas: ReturnType<typeof readSchemas>;
  /** Writes changes, and says which files they are. @throws CommandError where they would bring an error: nothing is written */
  readonly take: (changes: readonly FileChange[], said: string) => void;
}

/** @throws CommandError where the data have errors */
export function openRecord(folder: string): OpenRecord {
  const [files, schemas] = [readDataFiles(folder), readSchemas('schemas')];
  const firstCoded = readFirstCoded(folder);
  const { dataset, problems } = loadDataset(files, schemas, firstCoded);
  return {
    dataset: requireSound(dataset, folder),
    files,
    schemas,
    take: (changes, said) => {
      const changed = checkFiles(withChanges(files, changes), schemas, firstCoded);
      const fresh = findNewProblems(problems, changed);
      if (fresh.some(({ severity }) => severity === 'error')) {
        throw refuseSheet(formatProblems(fresh, { showWarnings: false }));
      }
      const refused = writeChanges(changes, folder);
      if (refused.length > 0) throw new CommandError(refused, 1);
      console.log(said);
      for (const { path } of changes) console.log(`  ${toDiskPath(path, folder)}`);
    },
  };
}

/** @throws CommandError where the data have errors, so that there is no data set */
export function requireSound(dataset: Dataset | null, folder: string): Dataset {
  if (dataset !== null) return dataset;
  throw new CommandError(`The data in ${folder} have errors: ${nameCommand('check', folder)}.`);
}

/** That a sheet is not taken, with every fault in it. */
export function refuseSheet(faults: string): CommandError {
  return new CommandError([...faults.split('\n'), 'Nothing was taken.'], 1);
}
