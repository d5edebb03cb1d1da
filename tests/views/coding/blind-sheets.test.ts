import { describe, expect, test } from 'vitest';
import { toLabels } from '#views/labels.ts';
import { CODING_FIELDS, getCodingForm, listSheetColumns } from '#views/coding/coding-form.ts';
import { drawRows } from '#views/coding/draw-sheet.ts';
import { listRows } from '#views/coding/list-rows.ts';
import { sealRow } from '#views/coding/sheet-row.ts';
import { writeSheet } from '#views/coding/write-sheet.ts';
import { loadMinimal } from '../../dataset/minimal-data.ts';

const { dataset } = loadMinimal();
if (dataset === null) throw new Error('The smallest data set does not load.');
const labels = toLabels(dataset.vocabularies);
const request = { field: 'levels', countries: [], sample: null, seed: 1 } as const;
const many = Array.from({ length: 40 }, (_, at) => ({
  item: `f${String(at)}`,
  country: at % 2 === 0 ? 'SDN' : 'TCD',
  shown: [String(at)],
}));
const itemsOf = (rows: readonly { readonly item: string }[]) => rows.map(({ item }) => item);

describe('a blind sheet', () => {
  test.each(CODING_FIELDS)('of %s shows as many words as it has columns for', (field) => {
    const rows = listRows(field, dataset, labels);
    expect(rows.length).toBeGreaterThan(0);
    const form = getCodingForm(field);
    for (const { shown } of rows) expect(shown).toHaveLength(form.shown.length);
    const [header] = writeSheet(field, rows).split('\r\n');
    expect(header).toBe(listSheetColumns(form).join(','));
  });

  test.each([
    ['severities', '159 killed.'],
    ['roles', 'Civilians at risk depend on it first.'],
    ['incentives', 'Civilian oversight would open them to taxation.'],
    ['design', 'A force is named, its tasks are not.'],
    ['monitoring-and-access', 'A force is named, its tasks are not.'],
    ['enactments', 'Fulfilled by'],
  ] as const)('of %s leaves out the reason of the coder before', (field, reason) => {
    expect(writeSheet(field, listRows(field, dataset, labels))).not.toContain(reason);
  });

  test('of strength alone says which way a factor pulls and why, and asks for nothing else', () => {
    const [header = '', row = ''] = writeSheet(
      'strength',
      listRows('strength', dataset, labels),
    ).split('\r\n');
    expect(header).toMatch(/,source,strength,doubtful,reason$/);
    expect(row).toContain('Economic, Against');
    expect(row).toContain('Civilian oversight would open them to taxation.');
  });

  test('of a strategy names who is to carry out each commitment, and to whom it was made', () => {
    const [row] = listRows('accountability-of-own-forces', dataset, labels);
    expect(row?.shown.join()).toMatch(/\(by: .+; to: .+\)/);
  });

  test('leaves the columns to fill empty', () => {
    const sheet = writeSheet('levels', listRows('levels', dataset, labels));
    const rows = sheet.trim().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/,,,,$/);
  });

  test('writes a date so that no spreadsheet takes it for one of its own', () => {
    const dates = listRows('severities', dataset, labels).map(({ shown }) => shown[1]);
    expect(dates).toEqual(['in 2021-01', 'in 2022-04']);
  });

  test('lets no spreadsheet run a cell', () => {
    const row = { item: 'f1', country: 'SDN', shown: ['=1+1', '-x', '@y'] };
    expect(writeSheet('enactments', [row])).toContain(`,"'=1+1","'-x","'@y",`);
  });
});

describe('the draw', () => {
  test('gives the same rows in the same order for the same seed, and others for another', () => {
    const drawn = itemsOf(drawRows(many, request));
    expect(itemsOf(drawRows(many, request))).toEqual(drawn);
    expect(itemsOf(drawRows(many, { ...request, seed: 2 }))).not.toEqual(drawn);
    expect(drawn.toSorted()).toEqual(itemsOf(many).toSorted());
    expect(drawn).not.toEqual(itemsOf(many));
  });

  test('makes a smaller sample the beginning of a larger one', () => {
    const ten = itemsOf(drawRows(many, { ...request, sample: 10 }));
    expect(itemsOf(drawRows(many, { ...request, sample: 20 })).slice(0, 10)).toEqual(ten);
    expect(ten).toHaveLength(10);
  });

  test('keeps to the countries that are asked for', () => {
    const drawn = drawRows(many, { ...request, countries: ['TCD'] });
    expect(new Set(drawn.map(({ country }) => country))).toEqual(new Set(['TCD']));
    expect(drawn).toHaveLength(20);
  });
});

describe('the seal', () => {
  test('is eight letters, and another where a letter of the row is another', () => {
    const seal = sealRow('f1', ['Sudan', 'A force is deployed.']);
    expect(seal).toMatch(/^[a-r]{8}$/);
    expect(sealRow('f1', ['Sudan', 'A force is employed.'])).not.toBe(seal);
    expect(sealRow('f2', ['Sudan', 'A force is deployed.'])).not.toBe(seal);
  });

  test('does not mind how spaces and line ends are saved', () => {
    expect(sealRow('f1', ['A  force\r\nis here. '])).toBe(sealRow('f1', ['A force is here.']));
  });
});
