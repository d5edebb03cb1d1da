import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { columnNames } from '#views/explore/explore-state.ts';
import { toExploreCsv } from '#views/explore/explore-csv.ts';
import { rowOf, table } from './make-findings.ts';

const view = {
  site: 'https://example.org/poc/',
  citation: 'The benchmark, data 2024.1.',
  address: 'https://example.org/poc/explore/?level=0',
};
const read = (csv: string) => Papa.parse<string[]>(csv.trimEnd()).data;

describe('the CSV of a selection', () => {
  test('holds the rows and columns chosen, and the finding’s id and address in every row', () => {
    const csv = toExploreCsv(table, [rowOf('law-f1')], ['level', 'date'], view);
    expect(read(csv).slice(0, 2)).toEqual([
      ['id', 'finding', 'date', 'level', 'levelLabel', 'reversed', 'address'],
      [
        'law-f1',
        'The law was repealed.',
        '2021-06',
        '0',
        'None',
        'true',
        'https://example.org/poc/commitments/law/#law-f1',
      ],
    ]);
  });

  test('ends with the citation and the address of the view', () => {
    const lines = read(toExploreCsv(table, [0, 1], ['date'], view));
    expect(lines.at(-1)).toEqual([
      'The benchmark, data 2024.1. Selection: https://example.org/poc/explore/?level=0',
    ]);
    expect(lines).toHaveLength(4);
  });

  test('can hold every column', () => {
    const [head = [], row = []] = read(toExploreCsv(table, [rowOf('law-f1')], columnNames, view));
    expect(row).toHaveLength(head.length);
    expect(row[head.indexOf('pinpoint')]).toBe('para. 7');
    expect(row[head.indexOf('sourceAddress')]).toBe('https://example.org/poc/sources/s1/');
    expect(row).not.toContain('');
  });

  test('runs nothing in a spreadsheet', () => {
    const [, row = []] = read(toExploreCsv(table, [rowOf('force-f2')], ['date'], view));
    expect(row[1]).toBe("'=Soldiers, at last, in Côte-Nord.");
  });
});
