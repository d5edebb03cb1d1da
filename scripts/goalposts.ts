/**
 * `npm run goalposts`: computes data/method/goalposts.json from data/method/risk-tree.json and
 * data/indicators/ (Method §3.5). `--check` writes nothing and fails where the file differs.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchemas } from '#dataset/read-files.ts';
import { readIndicators } from '#dataset/read-indicators.ts';
import type { Reading } from '#dataset/read-json-file.ts';
import { readRiskTree } from '#dataset/read-risk-basis.ts';
import { putFile } from '#dataset/write-file.ts';
import type { GoalpostsFile, RiskTreeFile } from '#model/records.generated.ts';
import { computeGoalposts } from '#scoring/indicators/goalposts.ts';
import { CommandError } from './command/command-error.ts';
import { toDiskPath } from './command/disk-path.ts';
import { nameCommand } from './command/name-command.ts';
import { readFolder } from './command/read-values.ts';
import { runCommand } from './command/run-command.ts';

const USAGE = `Usage: npm run goalposts -- [--check] [--data <folder>]

Computes method/goalposts.json of the data folder (data by default) from its risk tree and indicators.
  --check   write nothing; exit with 1 where the file is not what would be written
  --data    another data folder
  --help    this text`;

const command = {
  name: 'goalposts',
  help: USAGE,
  options: {
    check: { type: 'boolean', default: false },
    data: { type: 'string', default: 'data' },
  },
  wrongCode: 1,
} as const;

await runCommand(command, ({ values }) => {
  const folder = readFolder(values.data, 1);
  const tree = join(folder, 'method/risk-tree.json');
  if (!existsSync(tree)) throw new CommandError(`There is no ${tree}.`, 1);
  const path = join(folder, 'method/goalposts.json');
  const text = `${JSON.stringify(computeFile(folder), null, 2)}\n`;
  if (text === readText(path)) {
    console.log(`${path} is up to date.`);
    return;
  }
  if (values.check) {
    const command = nameCommand('goalposts', folder);
    throw new CommandError(`${path} is stale: run ${command} and commit what it writes.`, 1);
  }
  putFile(path, text);
  console.log(`Wrote ${path}.`);
});

function computeFile(folder: string): GoalpostsFile & { $schema: string } {
  const schemas = readSchemas(join(import.meta.dirname, '../schemas'));
  const { datasets, table } = take(readIndicators(folder, schemas), folder);
  const tree = take(readRiskTree(folder, schemas, datasets), folder);
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

function take<T>({ value, problems }: Reading<T>, folder: string): T {
  if (value !== null) return value;
  const lines = problems.map(
    ({ file, line, column, field, found, write }) =>
      `${toDiskPath(file, folder)}:${line}:${column} ${field === '' ? '' : `${field}: `}${found} ${write}`,
  );
  throw new CommandError(lines, 1);
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
