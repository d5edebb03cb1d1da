import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataFolder } from '#dataset/dataset.ts';
import { getCodeExample } from '#validation/code-examples.ts';
import { formatMessage } from '#validation/format-problems.ts';
import { withFault, writeMinimal, type PlantedFault } from './plant-fault.ts';

const TREE = 'method/risk-tree.json';
const GOALPOSTS = 'method/goalposts.json';
const ARMY = 'indicators/gmsd-military-spending.csv';

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'poc-risk-')), 'data');
  writeMinimal(folder);
  cpSync('data/indicators', join(folder, 'indicators'), { recursive: true });
});
afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** What the check of the folder says with a fault in it: place, field, message and code. */
function check(planted: Omit<PlantedFault, 'fault' | 'says'>): readonly string[] {
  const { problems, dataset } = withFault(folder, { fault: '', says: '', ...planted }, () =>
    loadDataFolder(folder),
  );
  expect(dataset).toBeNull();
  return problems.map((problem) => {
    const { file, line, field, code } = problem;
    return `${file.replace('data/', '')} ${String(line)} ${field}: ${formatMessage(problem)} [${code}]`;
  });
}

describe('the check of a data folder reads what risk is computed from', () => {
  test('and has nothing to say where all of it is sound', () => {
    expect(loadDataFolder(folder).problems).toEqual([]);
  });

  test('goalposts of another shape', () => {
    expect(check({ in: GOALPOSTS, text: '{}\n' })).toEqual([
      'method/goalposts.json 1 : The fields "version", "title", "firstYear", "lastYear", "sources", "goalposts" are missing. Write them as the template in data/README.md shows. [missing-field]',
    ]);
  });

  test('a row that is no figure', () => {
    expect(
      check({
        in: ARMY,
        for: 'iso3,year,indicator,value\n',
        put: 'iso3,year,indicator,value\nAFG,xxxx,nonsense,abc\n',
      }),
    ).toEqual([
      `${ARMY} 2 : The row "AFG,xxxx,nonsense,abc" does not have the form. Write country, year, series and number, without quotes or spaces. [wrong-form]`,
    ]);
  });

  test.each([
    [GOALPOSTS, 'Compute it anew: npm run goalposts.'],
    [TREE, 'Restore it.'],
  ])('%s that is not there', (path, write) => {
    expect(check({ in: path, isDeleted: true })).toEqual([
      `${path} 1 : data/${path} is missing. ${write} [missing-file]`,
    ]);
  });

  test('a series that no data set has, in the words of the example', () => {
    const [says] = check({
      in: TREE,
      for: '"indicator": "ucdp-ns-total-best"',
      put: '"indicator": "ucdp-ns-totals-best"',
    });
    expect(says).toMatch(/^method\/risk-tree.json \d+ pillars\[1\]\.variables\[1\]\.indicator: /);
    expect(says).toContain(`: ${getCodeExample('risk-tree').says} [risk-tree]`);
  });

  test('a variable without goalposts', () => {
    expect(check({ in: GOALPOSTS, for: '"others-fighting"', put: '"others-fights"' })).toEqual([
      `${GOALPOSTS} 1 : There are no goalposts for "others-fighting". Compute it anew: npm run goalposts. [risk-tree]`,
    ]);
  });
});
