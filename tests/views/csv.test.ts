import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#views/csv.ts';

/** The one cell of a table, as a program reads it back. */
function writeAndRead(cell: unknown): string | undefined {
  const csv = toCsv([{ cell }], ['cell']);
  return Papa.parse<string[]>(csv, { skipEmptyLines: false }).data[1]?.[0];
}

describe('toCsv', () => {
  test.each([
    ['an equals sign', '=1+1'],
    ['a plus sign', '+33 children'],
    ['a minus sign', '-HYPERLINK("x")'],
    ['an at sign', '@SUM(A1)'],
    ['a tab', '\t=1'],
    ['a carriage return', '\r=1'],
    ['a line feed', '\n=1'],
    ['a formula of several lines', '=1+1\n=2+2'],
    ['blanks before a formula', '  =1+1'],
    ['a wide equals sign', '＝1+1'],
    ['a wide at sign', '＠SUM(A1)'],
  ])('puts an apostrophe before a text that begins with %s', (_rule, text) => {
    expect(writeAndRead(text)).toBe(`'${text}`);
  });

  test.each([
    ['a hyphen inside', 'hand-over = none'],
    ['a quote and a comma', 'He said "no", twice'],
    ['a line break inside', 'first\nsecond'],
    ['letters that are not Latin', 'حماية المدنيين'],
  ])('leaves a text with %s as it is', (_rule, text) => {
    expect(writeAndRead(text)).toBe(text);
  });

  test.each([
    [-0.7, '-0.7'],
    [0, '0'],
    [16.25, '16.25'],
    [true, 'true'],
    [false, 'false'],
  ])('writes %s as it is, since no spreadsheet runs a number or a truth', (value, written) => {
    expect(writeAndRead(value)).toBe(written);
  });

  test.each([[null], [undefined]])('writes %s, the unknown, as an empty cell', (value) => {
    expect(toCsv([{ a: 'x', cell: value }], ['a', 'cell'])).toBe('a,cell\r\nx,\r\n');
  });

  test('joins a list with semicolons and defuses it as a whole', () => {
    expect(writeAndRead(['unamid', 'unitams'])).toBe('unamid; unitams');
    expect(writeAndRead(['=1', '2'])).toBe("'=1; 2");
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [{}]])('refuses %s', (value) => {
    expect(() => toCsv([{ cell: value }], ['cell'])).toThrow('A cell cannot hold');
  });

  test('writes columns in the order asked for, and the header alone where there are no rows', () => {
    expect(toCsv([{ a: 1, b: 2 }], ['b', 'a'])).toBe('b,a\r\n2,1\r\n');
    expect(toCsv<{ a: number }>([], ['a'])).toBe('a\r\n');
  });
});
