import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '#model/dataset.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { loadDataset, type LoadedDataset } from './load-dataset.ts';
import { readDataFiles, readSchemas } from './read-files.ts';

let loaded: Dataset | undefined;

/**
 * The repository's own data set: read, checked and linked once in the life of the process.
 * @throws with the whole printed list where the data have errors
 */
export function getDataset(): Dataset {
  loaded ??= getSound(loadDataFolder(`${findRoot()}/data`));
  return loaded;
}

/** Reads and checks a data folder by the repository's schemas. */
export function loadDataFolder(folder: string): LoadedDataset {
  return loadDataset(readDataFiles(folder), readSchemas(`${findRoot()}/schemas`));
}

function getSound({ dataset, problems }: LoadedDataset): Dataset {
  if (dataset !== null) return dataset;
  throw new Error(`The data have errors.\n\n${formatProblems(problems, { showWarnings: false })}`);
}

/** The repository's root: the working folder, or two folders up from here (a build moves this file). */
function findRoot(): string {
  const roots = [process.cwd(), fileURLToPath(new URL('../..', import.meta.url))];
  const root = roots.find((folder) => existsSync(`${folder}/schemas/dataset.schema.json`));
  if (root === undefined) throw new Error(`No schemas/ folder stands in ${roots.join(' or ')}.`);
  return root;
}
