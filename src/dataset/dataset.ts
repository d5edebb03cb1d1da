import { existsSync } from 'node:fs';
import type { BacktestCase } from '#model/backtest-case.ts';
import type { Dataset } from '#model/dataset.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { MissionLensFile } from '#model/records.generated.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { compareProblems, isError, type Problem } from '#validation/problem.ts';
import { checkHistory } from './history.ts';
import { loadDataset, type LoadedDataset } from './load-dataset.ts';
import { readBacktestCases } from './read-backtest.ts';
import { readDataFiles, readSchemas } from './read-files.ts';
import { readMissionLenses } from './read-mission-lens.ts';
import { readRiskBasis } from './read-risk-basis.ts';
import { checkReleases } from './releases/check-releases.ts';
import { checkVersion } from './releases/check-version.ts';
import { checkWithdrawn } from './releases/check-withdrawn.ts';
import { readFirstCoded } from './releases/first-coded.ts';
import { readReleaseNotes, readWithdrawn } from './releases/read-notes.ts';
import { findRoot } from './root.ts';
import { takeSound } from './take-sound.ts';

let loaded: Dataset | undefined;
let basis: RiskBasis | undefined;
let cases: readonly BacktestCase[] | undefined;
let lenses: Readonly<MissionLensFile> | undefined;

/**
 * The repository's own data set: read, checked and linked once in the life of the process.
 * @throws with the whole printed list where the data have errors
 */
export function getDataset(): Dataset {
  if (loaded === undefined) {
    const { dataset, problems } = loadDataFolder(`${findRoot()}/data`);
    loaded = takeSound({ value: dataset, problems }, 'The data have errors.');
  }
  return loaded;
}

/**
 * What the figures of risk rest on: the tree, its goalposts, and the indicators. Read once in the life of the process.
 * @throws with the whole printed list where they have errors
 */
export function getRiskBasis(): RiskBasis {
  if (basis === undefined) {
    const { folder, schemas } = openRoot();
    basis = takeSound(readRiskBasis(folder, schemas), 'The indicators have errors.');
  }
  return basis;
}

/**
 * The ends of mandates against which scores are held. Read once in the life of the process.
 * @throws with the whole printed list where they have errors
 */
export function getBacktestCases(): readonly BacktestCase[] {
  if (cases === undefined) {
    const { folder, schemas } = openRoot();
    const read = readBacktestCases(folder, schemas, getDataset());
    cases = takeSound(read, 'The cases of the backtest have errors.');
  }
  return cases;
}

/**
 * What bears on each type of mission, and in what order. Read once in the life of the process.
 * @throws with the whole printed list where it has errors
 */
export function getMissionLenses(): Readonly<MissionLensFile> {
  if (lenses === undefined) {
    const { folder, schemas } = openRoot();
    lenses = takeSound(readMissionLenses(folder, schemas), 'The lenses have errors.');
  }
  return lenses;
}

/**
 * Reads and checks a data folder by the repository's schemas. Indicators, cases of the backtest, lenses and releases are
 * checked where there are any; cases and lenses where the records are sound.
 */
export function loadDataFolder(folder: string): LoadedDataset {
  const schemaFolder = `${findRoot()}/schemas`;
  const schemas = readSchemas(schemaFolder);
  const records = loadDataset(readDataFiles(folder), schemas, readFirstCoded(folder));
  const withdrawn = readWithdrawn(folder, schemas);
  const problems = [
    ...(records.dataset === null ? [] : checkBesideRecords(folder, schemas, records.dataset)),
    ...(existsSync(`${folder}/indicators`) ? readRiskBasis(folder, schemas).problems : []),
    ...checkReleases(folder, withdrawn.value ?? []),
    ...withdrawn.problems,
    ...checkWithdrawn(folder, withdrawn.value ?? []),
    ...checkHistory(folder, schemaFolder),
    ...checkVersion(folder, schemaFolder),
    ...readReleaseNotes(folder, schemas).problems,
  ];
  const dataset = problems.some(isError) ? null : records.dataset;
  return { dataset, problems: [...records.problems, ...problems].sort(compareProblems) };
}

/** What is read with sound records alone. */
function checkBesideRecords(
  folder: string,
  schemas: ReadonlyMap<string, Json>,
  dataset: Dataset,
): readonly Problem[] {
  return [
    ...(existsSync(`${folder}/backtest`)
      ? readBacktestCases(folder, schemas, dataset).problems
      : []),
    ...(existsSync(`${folder}/method/mission-lens.json`)
      ? readMissionLenses(folder, schemas).problems
      : []),
  ];
}

/** The repository's data folder, and the schemas by which it is read. */
function openRoot() {
  const root = findRoot();
  return { folder: `${root}/data`, schemas: readSchemas(`${root}/schemas`) };
}
