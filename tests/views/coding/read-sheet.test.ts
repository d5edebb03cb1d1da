import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatFaults } from '#views/coding/format-faults.ts';
import { readSheet, type SheetRecords } from '#views/coding/read-sheet.ts';
import { toSheetData } from '#views/coding/to-rows.ts';
import { writeSheet } from '#views/coding/write-sheet.ts';

const rows = [
  {
    item: 'sdn-x-f1',
    country: 'SDN',
    shown: ['Sudan', 'A force, of 12,000.', '', 'in 2021', 'None.'],
  },
  {
    item: 'sdn-x-f2',
    country: 'SDN',
    shown: ['Sudan', 'A "force".', '', 'in 2022', '-2,000 men.'],
  },
];
const records: SheetRecords = {
  rowsOf: () => rows,
  isCoded: (_field, item) => item === 'sdn-old',
};
const filled = new Map([
  ['sdn-x-f1', { level: '1', reversed: 'no', doubtful: 'no' }],
  ['sdn-x-f2', { level: 'unclear', reversed: 'no', doubtful: 'yes', reason: 'no total' }],
]);
const sheet = writeSheet('levels', rows, filled);
const read = (text: string) => readSheet(text, records);
const told = (text: string) => formatFaults('s.csv', read(text).faults).split('\n');

describe('a filled sheet', () => {
  test('comes back with its values, a reason made a sentence', () => {
    expect(read(sheet)).toEqual({
      field: 'levels',
      blankCount: 0,
      faults: [],
      rows: [
        { item: 'sdn-x-f1', values: ['1', 'no'], isDoubtful: false, reason: null },
        { item: 'sdn-x-f2', values: ['unclear', 'no'], isDoubtful: true, reason: 'No total.' },
      ],
    });
  });

  test.each([
    [
      'with semicolons',
      sheet.replaceAll('A force, of', 'A force, of').replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';'),
    ],
    ['with a byte order mark', `\uFEFF${sheet}`],
    ['with Unix line ends', sheet.replaceAll('\r\n', '\n')],
    ['with blank lines at its end', `${sheet}\r\n,,,,,,,,,,\r\n`],
  ])('is read %s', (_how, text) => {
    expect(read(text)).toEqual(read(sheet));
  });

  test.each(['=1+1', '＝1+1', '＠SUM(A1)', '  =1+1', '\t=1+1', '\r\n-2,000 men'])(
    'cannot run %j in a spreadsheet, and comes back with its seal valid',
    (words) => {
      const own = [{ item: 'sdn-x-f1', country: 'SDN', shown: ['Sudan', 'A.', '', '', words] }];
      const text = writeSheet('levels', own, filled);
      const [, row = []] = Papa.parse<string[]>(text).data;
      expect(row[6]).toBe(`'${words}`);
      const back = readSheet(text, { ...records, rowsOf: () => own });
      expect(back).toMatchObject({ faults: [], rows: [{ item: 'sdn-x-f1' }] });
    },
  );

  test('may leave rows blank', () => {
    const half = writeSheet('levels', rows, new Map([...filled].slice(0, 1)));
    expect(read(half)).toMatchObject({ blankCount: 1, faults: [], rows: [{ item: 'sdn-x-f1' }] });
  });

  test.each([
    [
      'the words of a row are edited',
      sheet.replace('None.', 'Nothing.'),
      's.csv:2 column finding: The words of the row were changed. Put back what the sheet had, or draw the row anew.',
    ],
    [
      'a seal is edited',
      sheet.replace(/sdn-x-f1,./, 'sdn-x-f1,z'),
      's.csv:2 column seal: The seal was changed. Put back what the sheet had, or draw the row anew.',
    ],
    [
      'an item is unknown',
      sheet.replace('sdn-x-f1', 'sdn-x-f9'),
      's.csv:2 column item: "sdn-x-f9" is nothing that can be coded here. Write the item as the sheet had it, or delete the row.',
    ],
    [
      'an item stands twice',
      `${sheet}${sheet.split('\r\n')[1] ?? ''}`,
      's.csv:4 column item: "sdn-x-f1" already stands in line 2. Keep one of the two.',
    ],
    [
      'a value is no code',
      sheet.replace(',1,no,', ',1.5,no,'),
      's.csv:2 column level: "1.5" is no code. Write one of: 0, 1, 2, 3, unclear.',
    ],
    [
      'a value is missing',
      sheet.replace(',1,no,', ',1,,'),
      's.csv:2 column reversed: The cell is blank. Write one of: yes, no.',
    ],
    [
      'a doubt has no reason',
      sheet.replace('no total', ''),
      's.csv:3 column reason: The row is doubtful, and no reason stands here. Say in a few words why.',
    ],
    [
      'a reason is too long',
      sheet.replace('no total', 'x'.repeat(301)),
      's.csv:3 column reason: The reason has 301 characters. Shorten it to 300 at most.',
    ],
    [
      'a comma was left without quotes',
      sheet.replace('no total', 'no, total'),
      's.csv:3: The row has 12 cells; the first line has 11. Put a text that holds a comma into double quotes.',
    ],
    [
      'it is another table',
      'id,name\r\n1,x\r\n',
      's.csv:1: The first line is not that of a sheet. Draw a sheet with npm run coding -- draw, and fill that.',
    ],
    [
      'nothing is filled',
      writeSheet('levels', rows),
      's.csv:1: No row is filled. Fill the columns after the words of each row, and save as CSV.',
    ],
  ])('is refused where %s', (_what, text, says) => {
    expect(told(text)).toEqual([says]);
  });

  test('is refused with every fault at once', () => {
    const text = sheet.replace(',1,no,', ',9,maybe,').replace('-2,000', '-3,000');
    expect(told(text)).toHaveLength(3);
  });

  test('is refused where the record has changed since', () => {
    const changed = {
      ...records,
      rowsOf: () => rows.map((row) => ({ ...row, shown: row.shown.with(4, 'New.') })),
    };
    const { faults } = readSheet(sheet, changed);
    expect(faults.map(({ found }) => found)).toEqual(
      Array(2).fill('The record has changed since the sheet was drawn.'),
    );
  });

  test('is refused where the coder has coded the row before', () => {
    const { faults } = readSheet(sheet, {
      ...records,
      isCoded: (_field, item) => item === 'sdn-x-f2',
    });
    expect(formatFaults('s.csv', faults)).toBe(
      's.csv:3 column item: This coder has already coded "sdn-x-f2". Delete the row: a reading is not given twice.',
    );
  });
});

describe('what a sheet becomes', () => {
  const row = { item: 'x', isDoubtful: true, reason: 'Hard.' };
  test('is a coding for a level, and for a verdict', () => {
    expect(toSheetData('levels', [{ ...row, values: ['2', 'no'] }]).codings).toEqual([
      { item: 'x', level: '2', reversed: 'no', sure: 'no', reason: 'Hard.' },
    ]);
    expect(toSheetData('verdicts', [{ ...row, values: ['partly'] }]).codings).toEqual([
      { item: 'x', verdict: 'partly', sure: 'no', reason: 'Hard.' },
    ]);
  });

  test('is a judgement for each field of the row', () => {
    const values = ['political', 'against', '3'];
    expect(toSheetData('incentives', [{ ...row, values }])).toEqual({
      codings: [],
      judgements: [
        { item: 'x', field: 'domain', value: 'political', sure: 'no', reason: 'Hard.' },
        { item: 'x', field: 'effect', value: 'against', sure: 'no', reason: 'Hard.' },
        { item: 'x', field: 'strength', value: '3', sure: 'no', reason: 'Hard.' },
      ],
    });
  });
});
