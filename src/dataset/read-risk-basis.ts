import type { IndicatorDataset, RiskBasis } from '#model/indicators.ts';
import type { GoalpostsFile, RiskTreeFile } from '#model/records.generated.ts';
import { checkRiskTree } from '#validation/check-risk-tree.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import { fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { prepareSchemas } from './compile-schemas.ts';
import { readIndicators } from './read-indicators.ts';
import { readJsonFile, type Reading } from './read-json-file.ts';

const GOALPOSTS = 'method/goalposts.json';
const RECOMPUTE = 'Compute it anew: npm run goalposts.';

/** Reads the data sets, the risk tree and the goalposts of a data folder (Method §3.5). */
export function readRiskBasis(
  folder: string,
  schemas: ReadonlyMap<string, Json>,
): Reading<RiskBasis> {
  const indicators = readIndicators(folder, schemas);
  const tree = readRiskTree(folder, schemas, indicators.value?.datasets ?? null);
  const validate = prepareSchemas(schemas)<GoalpostsFile>('goalposts');
  const goalposts = readJsonFile(folder, GOALPOSTS, validate, RECOMPUTE);
  const read = [...indicators.problems, ...tree.problems, ...goalposts.problems];
  if (indicators.value === null || tree.value === null || goalposts.value === null) {
    return { value: null, problems: read };
  }
  const byCode = new Map(goalposts.value.goalposts.map((goalpost) => [goalpost.code, goalpost]));
  const missing = findMissing(tree.value, new Set(byCode.keys()));
  if (missing.length > 0) return { value: null, problems: [...read, ...missing] };
  const value = { tree: tree.value, goalposts: byCode, indicators: indicators.value };
  return { value, problems: read };
}

/**
 * Reads `method/risk-tree.json` of a data folder, and holds it to the data sets.
 * @param datasets null where they could not be read, which is then told of them alone
 */
export function readRiskTree(
  folder: string,
  schemas: ReadonlyMap<string, Json>,
  datasets: readonly IndicatorDataset[] | null,
): Reading<RiskTreeFile> {
  const validate = prepareSchemas(schemas)<RiskTreeFile>('risk-tree');
  const { value, record, problems } = readJsonFile(folder, 'method/risk-tree.json', validate);
  if (value === null || record === null || datasets === null) return { value, problems };
  const faults = checkRiskTree(value, datasets).map(({ path, found, write }) =>
    toFileProblem('risk-tree', record.spotOf(path), found, write),
  );
  return { value: faults.length > 0 ? null : value, problems: [...problems, ...faults] };
}

/** A problem for each variable without goalposts. */
function findMissing(
  { pillars }: Readonly<RiskTreeFile>,
  codes: ReadonlySet<string>,
): readonly Problem[] {
  const variables = pillars.flatMap((pillar) => pillar.variables);
  return variables
    .filter(({ code }) => !codes.has(code))
    .map(({ code }) => {
      const found = `There are no goalposts for "${code}".`;
      return toFileProblem('risk-tree', fileSpot(`data/${GOALPOSTS}`), found, RECOMPUTE);
    });
}
