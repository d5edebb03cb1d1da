import { expect, test } from 'vitest';
import { toLabels } from '#views/labels.ts';
import { listAuditItems } from '#views/re-reading/audit-item.ts';
import { writeAuditSheet } from '#views/re-reading/audit-sheet.ts';
import { readAuditSheet } from '#views/re-reading/read-audit-sheet.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The minimal data set has errors.');
const { vocabularies } = dataset;
const items = listAuditItems(dataset);
const [one, two, other] = items.map(({ item }) => item);
if (one === undefined || two === undefined || other === undefined) {
  throw new Error('The minimal data set has fewer than three facts.');
}
const record = {
  isFact: (item: string) => items.some((each) => each.item === item),
  drawn: [one, two],
  verdicts: ['right', 'small-flaw', 'source-not-found', 'wrong'],
  auditors: ['r'],
};
const blank = writeAuditSheet(items.slice(0, 3), toLabels(vocabularies)).trimEnd();
const [header = '', first = '', second = '', third = ''] = blank.split('\r\n');
const fill = (line: string, cells: string) => `${line.replace(/,{6}$/, ',')}${cells}`;
const right = fill(first, 'right,,,,2026-11-26,r');
const read = (...lines: readonly string[]) => readAuditSheet([header, ...lines].join('\n'), record);

test('a row without a verdict may stand in the sheet, and was not re-read', () => {
  const { rows, faults } = read(right, second);
  expect(faults).toEqual([]);
  expect(rows.map(({ item, verdict }) => [item, verdict])).toEqual([[one, 'right']]);
});

test('a drawn row that is gone from the sheet is a fault of it, so that no flaw can go unsaid', () => {
  expect(read(right).faults).toMatchObject([
    { line: 1, column: null, found: `Rows of the draw are missing: ${two}.` },
  ]);
});

test('a row that was not drawn is a fault', () => {
  expect(read(right, second, third).faults).toMatchObject([
    { line: 1, column: null, found: `Rows are here that were not drawn: ${other}.` },
  ]);
});

test('of many rows that are missing the first five are named, and the rest counted', () => {
  const drawn = ['a-f1', 'a-f2', 'a-f3', 'a-f4', 'a-f5', 'a-f6', 'a-f7'];
  expect(readAuditSheet(header, { ...record, drawn }).faults).toMatchObject([
    { found: 'Rows of the draw are missing: a-f1, a-f2, a-f3, a-f4, a-f5 and 2 more.' },
  ]);
});

test('a text that a spreadsheet would run gets an apostrophe, and the row comes back with its seal valid', () => {
  const own = items.slice(0, 1).map((each) => ({ ...each, statement: '＝HYPERLINK(1)' }));
  const [, line = ''] = writeAuditSheet(own, toLabels(vocabularies)).split('\r\n');
  expect(line).toContain("'＝HYPERLINK(1)");
  expect(read(fill(line, 'right,,,,2026-11-26,r'), second).faults).toEqual([]);
});

test.each([
  ['an edited row', right.replace('on ', 'in '), 'The words of the row were edited.'],
  [
    'an unknown fact',
    right.replace(/^[^,]*/, 'sdn-none-f1'),
    '"sdn-none-f1" is no finding or check.',
  ],
  ['a verdict that is no code', fill(first, 'true,,,,2026-11-26,r'), '"true" is no code.'],
  ['a flaw that is not told', fill(first, 'wrong,,,,2026-11-26,r'), 'The cell is blank.'],
  ['a day in words', fill(first, 'right,,,,today,r'), '"today" is no day.'],
  ['an auditor nobody knows', fill(first, 'right,,,,2026-11-26,z'), '"z" is no code.'],
])('%s is a fault with what to write', (_, line, found) => {
  expect(read(line).faults.map((fault) => fault.found)).toContain(found);
});

test('a fact that stands twice is told at its second line', () => {
  expect(read(right, right, second).faults).toMatchObject([{ line: 3, column: 'item' }]);
});

test('other columns are refused before anything is read', () => {
  expect(readAuditSheet('item,verdict\nx,right\n', record).faults).toMatchObject([
    { line: 1, found: 'The columns are others.' },
  ]);
});
