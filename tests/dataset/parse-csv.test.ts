import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#dataset/parse-csv.ts';
import type { Column } from '#dataset/csv-columns.ts';

const columns: readonly Column[] = [
  { name: 'id', type: 'text', isRequired: true },
  { name: 'finding', type: 'text', isRequired: false },
  { name: 'severity', type: 'whole-number', isRequired: false },
];

describe('parseCsv', () => {
  test('reads texts as they are, whole numbers as numbers, and blank cells as absent', () => {
    const { records } = parseCsv('f.csv', 'id,finding,severity\n007,true,3\nb,,\n', columns);
    expect(records.map(({ value }) => value)).toEqual([
      { id: '007', finding: 'true', severity: 3 },
      { id: 'b' },
    ]);
  });

  test.each([
    ['an exponent', '1e0'],
    ['a decimal point', '1.0'],
    ['a sign', '+1'],
    ['a leading zero', '01'],
    ['a space', ' 1'],
  ])('does not guess a number from %s', (_what, cell) => {
    const { records } = parseCsv('f.csv', `id,finding,severity\na,b,${cell}\n`, columns);
    expect(records.map(({ value }) => value)).toEqual([{ id: 'a', finding: 'b', severity: cell }]);
  });

  test('points at the line of the file, also after cells with line breaks', () => {
    const text = 'id,finding,severity\na,"one\ntwo, ""three""",1\nb,x,2\n';
    const { records } = parseCsv('f.csv', text, columns);
    const spots = records.map(({ spotOf }) => [spotOf([]), spotOf(['severity'])]);
    expect(spots).toEqual([
      [
        { file: 'f.csv', line: 2, column: 1, field: '' },
        { file: 'f.csv', line: 3, column: 17, field: 'column severity' },
      ],
      [
        { file: 'f.csv', line: 4, column: 1, field: '' },
        { file: 'f.csv', line: 4, column: 5, field: 'column severity' },
      ],
    ]);
  });

  test('needs no line break at the end', () => {
    expect(parseCsv('f.csv', 'id,finding,severity\na,b,1', columns).records).toHaveLength(1);
  });

  test('reads what a program writes, and finds each cell where it stands', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    const rows = fc.array(fc.tuple(fc.constant('id'), cell, fc.constant('2')), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = Papa.unparse([['id', 'finding', 'severity'], ...table], { newline: '\n' });
        const { records, problems } = parseCsv('f.csv', `${text}\n`, columns);
        expect(problems).toEqual([]);
        const lines = text.split('\n');
        for (const [index, { value, spotOf }] of records.entries()) {
          const finding = table[index]?.[1];
          expect(value).toEqual({ id: 'id', ...(finding ? { finding } : {}), severity: 2 });
          const { line, column } = spotOf(['severity']);
          expect(lines[line - 1]?.charAt(column - 1)).toBe('2');
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('keeps the rows before a quote that is not closed', () => {
    const { records, isWhole } = parseCsv('f.csv', 'id,finding,severity\na,b,1\nc,"d,2\n', columns);
    expect(records.map(({ value }) => value)).toEqual([{ id: 'a', finding: 'b', severity: 1 }]);
    expect(isWhole).toBe(false);
  });
});
