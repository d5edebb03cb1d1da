import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { multiplyData } from '../../../scripts/bench/multiply-data.ts';
import { makeRename } from '../../../scripts/bench/rename-records.ts';
import { loadDataFolder } from '#dataset/dataset.ts';

describe('the ids of a copy', () => {
  const rename = makeRename(
    {
      sources: new Set(['sdn-letter-s-2020-429', 'radio-2021']),
      missions: new Set(['unamid', 'unmis']),
      countries: new Map([['sdn', 'abw']]),
    },
    'x1',
  );

  test.each([
    ['of sources and missions have a number at the end', 'radio-2021', 'radio-2021-x1'],
    ['of a source named after a country too', 'sdn-letter-s-2020-429', 'sdn-letter-s-2020-429-x1'],
    ['of missions', 'unamid', 'unamid-x1'],
    ['of what belongs to a country begin with its new code', 'sdn-police-f2', 'abw-police-f2'],
    ['of a decision hold the new country and mission', 'sdn-unamid-2020', 'abw-unamid-x1-2020'],
    ['of a second decision of the year', 'sdn-unamid-2020-2', 'abw-unamid-x1-2020-2'],
    ['of a mandate hold the new mission', 'unamid-2363', 'unamid-x1-2363'],
    ['of a country are its new code', 'SDN', 'ABW'],
    ['of a country without records stay', 'USA', 'USA'],
    ['are no part of prose', 'The plan of SDN, unamid-2363.', 'The plan of SDN, unamid-2363.'],
  ])('%s', (_rule, id, expected) => {
    expect(rename(id)).toBe(expected);
  });
});

describe('twice the real data', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'multiply-'));
  const twice = join(folder, 'data');
  beforeAll(() => {
    multiplyData('data', twice, 2);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('has twice the records and passes the check', () => {
    const count = (path: string) => readdirSync(path, { recursive: true }).length;
    expect(count(join(twice, 'countries'))).toBe(2 * count('data/countries'));
    expect(count(join(twice, 'missions'))).toBe(2 * count('data/missions'));
    const { problems } = loadDataFolder(twice);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has the real records as they are', () => {
    const path = 'countries/sdn/country.json';
    expect(readFileSync(join(twice, path), 'utf8')).toBe(readFileSync(join('data', path), 'utf8'));
  });
});
