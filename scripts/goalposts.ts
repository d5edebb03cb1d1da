/**
 * `npm run goalposts`: computes data/method/goalposts.json from data/method/risk-tree.json and
 * data/indicators/ (Method §3.5). `--check` writes nothing and fails where the file differs.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readIndicators, readRiskTree, type Reading } from '#dataset/read-indicators.ts';
import { readSchemas } from '#dataset/read-files.ts';
import type { GoalpostsFile, RiskTreeFile } from '#model/records.generated.ts';
import { checkRiskTree } from '#validation/check-risk-tree.ts';
import { computeGoalposts } from '#scoring/indicators/goalposts.ts';

const USAGE = `Usage: npm run goalposts -- [--check] [--data <folder>]

Computes method/goalposts.json of the data folder (data by default) from its risk tree and indicators.
  --check   write nothing; exit with 1 where the file is not what would be written
  --data    another data folder
  --help    this text`;

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function run(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const path = join(values.data, 'method/goalposts.json');
  const text = `${JSON.stringify(computeFile(values.data), null, 2)}\n`;
  if (text === readText(path)) {
    console.log(`${path} is up to date.`);
    return 0;
  }
  if (values.check) {
    console.error(`${path} is stale: run npm run goalposts and commit what it writes.`);
    return 1;
  }
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
  console.log(`Wrote ${path}.`);
  return 0;
}

function computeFile(folder: string): GoalpostsFile & { $schema: string } {
  const schemas = readSchemas(join(import.meta.dirname, '../schemas'));
  const tree = take(readRiskTree(folder, schemas));
  const { datasets, table } = take(readIndicators(folder, schemas));
  const faults = checkRiskTree(tree, datasets);
  if (faults.length > 0) {
    const lines = faults.map(({ field, found, write }) => `${field}: ${found} ${write}`);
    throw new Error(['data/method/risk-tree.json', ...lines].join('\n'));
  }
  return {
    $schema: '../../schemas/goalposts.schema.json',
    version: tree.version,
    title: 'Goalposts of the variables of risk, computed by npm run goalposts',
    firstYear: tree.constants.goalpostFirstYear.value,
    lastYear: tree.constants.goalpostLastYear.value,
    sources: listSources(tree).map((id) => ({
      file: `data/indicators/${id}.csv`,
      sha256: hash(join(folder, `indicators/${id}.csv`)),
    })),
    goalposts: [...computeGoalposts(tree, table)],
  };
}

function take<T>({ value, problems }: Reading<T>): T {
  if (value !== null) return value;
  const lines = problems.map(
    ({ file, line, column, found, write }) => `${file}:${line}:${column} ${found} ${write}`,
  );
  throw new Error(lines.join('\n'));
}

/** The data sets from which goalposts come, populations included. */
function listSources({ pillars, population }: RiskTreeFile): readonly string[] {
  const ofVariables = pillars.flatMap(({ variables }) => variables.map(({ dataset }) => dataset));
  return [...new Set([...ofVariables, population.dataset])].sort();
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
