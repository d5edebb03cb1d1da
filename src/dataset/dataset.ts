import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { formatProblems } from '#validation/format-problems.ts';
import { loadDataset, type LoadedDataset } from './load-dataset.ts';
import { readDataFiles, readSchemas } from './read-files.ts';
import { readRiskBasis } from './read-indicators.ts';

let loaded: Dataset | undefined;
let basis: RiskBasis | undefined;

/**
 * The repository's own data set: read, checked and linked once in the life of the process.
 * @throws with the whole printed list where the data have errors
 */
export function getDataset(): Dataset {
  loaded ??= getSound(loadDataFolder(`${findRoot()}/data`));
  return loaded;
}

/**
 * What the figures of risk rest on: the tree, its goalposts, and the indicators. Read once in the life of the process.
 * @throws with the whole printed list where they have errors
 */
export function getRiskBasis(): RiskBasis {
  basis ??= getSoundBasis();
  return basis;
}

function getSoundBasis(): RiskBasis {
  const root = findRoot();
  const { value, problems } = readRiskBasis(`${root}/data`, readSchemas(`${root}/schemas`));
  if (value !== null) return value;
  throw new Error(
    `The indicators have errors.\n\n${formatProblems(problems, { showWarnings: false })}`,
  );
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
