import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { formatMessage } from '#validation/format-problems.ts';
import type { Problem } from '#validation/problem.ts';
import { withFault, writeMinimal, type PlantedFault } from './plant-fault.ts';

const TABLES = 'tests/fixtures/faults';
const tables = readdirSync(TABLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const faults: readonly PlantedFault[] = JSON.parse(readFileSync(`${TABLES}/${name}`, 'utf8'));
    return { name: name.replace('.json', ''), faults };
  });
const schemas = readSchemas('schemas');
let folder = '';

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'poc-faults-')), 'data');
  writeMinimal(folder);
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** Reads and checks the folder as `npm run check` does. */
const check = () => loadDataset(readDataFiles(folder), schemas, null).problems;

/** A problem as the tables write it. */
function formatLine(problem: Problem, { in: path, move, copy }: PlantedFault): string {
  const { file, line, column, field, code } = problem;
  const elsewhere = file === `data/${move ?? copy ?? path}` ? '' : `${file.replace('data/', '')} `;
  const place = `${elsewhere}${String(line)}:${String(column)}`;
  return `${place} ${field === '' ? '' : `${field}: `}${formatMessage(problem)} [${code}]`;
}

describe.each(tables)('a planted fault in $name is one message with its place', ({ faults }) => {
  test.each(faults)('$fault', (planted) => {
    const problems = withFault(folder, planted, check);
    expect(problems.map((problem) => formatLine(problem, planted))).toEqual([planted.says]);
  });
});

test('there are 120 planted faults or more, and none stands twice', () => {
  const names = tables.flatMap(({ faults }) => faults.map(({ fault }) => fault));
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(new Set(names).size).toBe(names.length);
});

test('after all of them the folder is as it was, and without a problem', () => {
  expect(check()).toEqual([]);
});
