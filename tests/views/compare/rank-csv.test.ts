import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toRankCsv } from '#views/compare/rank-csv.ts';
import { makeComparison } from './make-comparison.ts';

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;

test('the CSV of ranks has a line a country, with the share of draws in which it lies above each', () => {
  const csv = toRankCsv(
    makeComparison([['Chad'], ['Mali', 'Sudan']], { ranks: { low: 1.5, high: 3 } }),
  );
  expect(read(csv)).toEqual([
    {
      iso3: 'CHA',
      name: 'Chad',
      medianScore: '20',
      rankLow: '1.5',
      rankHigh: '3',
      above_CHA: '0.5',
      above_MAL: '0.9',
      above_SUD: '0.9',
    },
    {
      iso3: 'MAL',
      name: 'Mali',
      medianScore: '20',
      rankLow: '1.5',
      rankHigh: '3',
      above_CHA: '0.1',
      above_MAL: '0.5',
      above_SUD: '0.9',
    },
    {
      iso3: 'SUD',
      name: 'Sudan',
      medianScore: '20',
      rankLow: '1.5',
      rankHigh: '3',
      above_CHA: '0.1',
      above_MAL: '0.1',
      above_SUD: '0.5',
    },
  ]);
});

test('of nobody it has the header alone', () => {
  expect(toRankCsv(makeComparison([]))).toBe('iso3,name,medianScore,rankLow,rankHigh\r\n');
});
