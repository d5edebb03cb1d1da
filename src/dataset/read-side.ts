/** One side of a comparison: a data folder with all that scoring needs, and what is wrong with it. */
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import { compareProblems, type Problem } from '#validation/problem.ts';
import { loadDataset } from './load-dataset.ts';
import { readDataFiles, readSchemas, toFileMap, type FileMap } from './read-files.ts';
import { readRiskBasis } from './read-risk-basis.ts';
import { readFirstCoded } from './releases/first-coded.ts';

/** A data set with its figures of risk; null where one of them has errors. */
export interface ReadSide {
  readonly side: { readonly dataset: Dataset; readonly risk: RiskBasis } | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks a data folder, by the schemas of a folder. */
export function readSide(dataFolder: string, schemaFolder: string): ReadSide {
  const firstCoded = readFirstCoded(dataFolder);
  return loadSide(readDataFiles(dataFolder), firstCoded, dataFolder, schemaFolder);
}

/**
 * The same of texts by their path from the repository's root. Only what is read from a folder has to lie in one: the
 * figures of risk and the method, laid out below `root`. Who coded first is not asked: what is read so was checked when it
 * was committed or released.
 */
export function readSideOfTexts(
  texts: ReadonlyMap<string, string>,
  root: string,
  schemaFolder: string,
): ReadSide {
  return loadSide(toFileMap(texts), null, `${root}/data`, schemaFolder);
}

function loadSide(
  files: FileMap,
  firstCoded: ReadonlySet<string> | null,
  dataFolder: string,
  schemaFolder: string,
): ReadSide {
  const schemas = readSchemas(schemaFolder);
  const loaded = loadDataset(files, schemas, firstCoded);
  const basis = readRiskBasis(dataFolder, schemas);
  const problems = [...loaded.problems, ...basis.problems].sort(compareProblems);
  const { dataset } = loaded;
  const risk = basis.value;
  return { side: dataset === null || risk === null ? null : { dataset, risk }, problems };
}
