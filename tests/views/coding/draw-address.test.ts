import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODING_FIELDS, getCodingForm } from '#views/coding/coding-form.ts';
import { findNextOpen, keysOf, statusOf, toSheetCells } from '#views/coding/coding-steps.ts';
import { formatDraw, highestNumber, nameSheet, parseDraw } from '#views/coding/draw-address.ts';
import { formatKept, parseKept } from '#views/coding/kept-cells.ts';
import { readSheetFile, toSheetFile } from '#views/coding/sheet-file.ts';

const countries = new Set(['SDN', 'SOM']);
const draws = fc.record({
  field: fc.constantFrom(...CODING_FIELDS),
  countries: fc.constantFrom<readonly string[]>([], ['SDN'], ['SOM']),
  sample: fc.option(fc.integer({ min: 1, max: highestNumber })),
  seed: fc.integer({ min: 0, max: highestNumber }),
});

describe('the address of a draw', () => {
  test('holds every draw and gives it back', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        expect(parseDraw(formatDraw(draw), countries)).toEqual({ state: draw, ignored: [] });
      }),
    );
  });

  test.each([
    ['', null, []],
    ['field=levels', { field: 'levels', countries: [], sample: 20, seed: 1 }, []],
    ['field=marks', null, ['field=marks']],
    [
      'field=roles&country=sdn&sample=-1&seed=01',
      { field: 'roles', countries: [], sample: 20, seed: 1 },
      ['country=sdn', 'sample=-1', 'seed=01'],
    ],
    [
      'field=roles&x=1&seed=2&seed=3',
      { field: 'roles', countries: [], sample: 20, seed: 2 },
      ['x=1', 'seed=3'],
    ],
    [
      'field=roles&sample=999999999&seed=1000000000',
      { field: 'roles', countries: [], sample: 999_999_999, seed: 1 },
      ['seed=1000000000'],
    ],
  ])('%s is read, and what it cannot mean is named', (query, state, ignored) => {
    const parsed = parseDraw(query, countries);
    expect(parsed.state).toEqual(state);
    expect(parsed.ignored.toSorted()).toEqual([...ignored].toSorted());
  });

  test('names the file after the draw', () => {
    const draw = { field: 'levels', countries: ['SOM'], sample: 20, seed: 7 } as const;
    expect(nameSheet(draw)).toBe('levels-som-20-seed-7.csv');
    expect(nameSheet({ ...draw, countries: [], sample: null })).toBe('levels-all-seed-7.csv');
  });
});

describe('what the browser keeps', () => {
  const cell = fc.string({ maxLength: 300 });
  test('comes back as it was', () => {
    const cells = fc.dictionary(
      fc.constantFrom('f1', 'f2'),
      fc.dictionary(fc.constantFrom('level', 'reason'), cell),
    );
    fc.assert(
      fc.property(cells, (kept) => {
        const map = new Map(Object.entries(kept));
        expect(parseKept(formatKept(map))).toEqual(map);
      }),
    );
  });

  test.each([
    [null],
    [''],
    ['{'],
    ['[]'],
    ['{"version":2,"cells":{"f1":{"level":"1"}}}'],
    ['{"version":1,"cells":"x"}'],
  ])('is empty for %s', (text) => {
    expect(parseKept(text).size).toBe(0);
  });
});

describe('the file of rows', () => {
  const rows = [
    { item: 'x', country: 'SDN', shown: ['Sudan', 'It will be done.', 'on 2021-03-01'] },
  ];
  test('gives the rows back', () => {
    const file: unknown = JSON.parse(JSON.stringify(toSheetFile('enactments', rows)));
    expect(readSheetFile('enactments', file)).toEqual(rows);
  });

  test.each([
    [null],
    ['x'],
    [{}],
    [{ item: ['x'], country: ['SDN'], shown: [['Sudan']] }],
    [{ item: [1], country: ['SDN'], shown: [['a'], ['b'], ['c']] }],
  ])('is refused where it is another: %j', (file) => {
    expect(() => readSheetFile('enactments', file)).toThrow(TypeError);
  });
});

describe('a row', () => {
  const form = getCodingForm('levels');
  const rows = ['f1', 'f2', 'f3'].map((item) => ({ item, country: 'SDN', shown: [] }));

  test.each([
    ['blank', undefined],
    ['blank', { doubtful: 'no', reason: '' }],
    ['begun', { level: '1' }],
    ['begun', { level: '1', reversed: 'no', doubtful: 'yes' }],
    ['filled', { level: '1', reversed: 'no' }],
    ['filled', { level: '1', reversed: 'no', doubtful: 'yes', reason: 'No total.' }],
  ] as const)('is %s with %j', (status, cells) => {
    expect(statusOf(form, cells)).toBe(status);
  });

  test('comes into the sheet only when it is filled, without doubt unless marked', () => {
    const cells = new Map([
      ['f1', { level: '1', reversed: 'no' }],
      ['f2', { level: '1' }],
    ]);
    expect([...toSheetCells(form, rows, cells)]).toEqual([
      ['f1', { level: '1', reversed: 'no', doubtful: 'no' }],
    ]);
    expect(findNextOpen(form, rows, cells, 0)).toBe(1);
    expect(findNextOpen(form, rows, cells, 2)).toBe(2);
  });

  test.each([
    ['levels', 0, '0123u'],
    ['verdicts', 0, 'cups'],
    ['incentives', 1, 'atu'],
    ['enactments', 0, 'ny'],
  ] as const)('of %s is chosen by one key a code', (field, column, keys) => {
    const fill = getCodingForm(field).fill[column];
    if (fill === undefined) throw new Error('There is no such column.');
    expect([...keysOf(fill).keys()].join('')).toBe(keys);
    expect([...keysOf(fill).values()]).toEqual(fill.codes);
  });
});
