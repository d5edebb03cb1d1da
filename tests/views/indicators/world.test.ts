import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { toHistogram } from '#views/indicators/histogram.ts';
import { toLinearScale } from '#views/plot/scale.ts';
import { describeStandings, isInWorstQuarter } from '#views/indicators/world-headline.ts';
import { findUsableYear } from '#views/indicators/usable-year.ts';
import { toWorldFigure } from '#views/indicators/world.ts';
import { makeTree } from '../../scoring/indicators/small-basis.ts';
import { getSeries, makeSmallBasis } from './small-series.ts';

const point = (year: number) => ({ year, figure: 1, value: 1, low: null, high: null });

describe('the year that is shown', () => {
  const basis = { tree: makeTree() };
  const find = (years: readonly (readonly number[])[], day: string) =>
    findUsableYear(
      years.map((own) => own.map(point)),
      getIsoDay(day),
      basis,
    );

  test.each([
    ['2022-06-30', 2020],
    ['2022-07-01', 2021],
  ])('on %s is the newest that could be known, %d', (day, year) => {
    expect(find([[2019, 2020, 2021]], day)).toBe(year);
  });

  test('is none that has figures of less than half the countries of its middle year', () => {
    const many = [2019, 2020];
    expect(find([many, many, many, [2019, 2020, 2021]], '2025-01-01')).toBe(2020);
    expect(find([many, many, [2021], [2019, 2020, 2021]], '2025-01-01')).toBe(2021);
  });

  test('is none where there is no figure', () => {
    expect(find([[]], '2025-01-01')).toBeNull();
  });
});

describe('the worst quarter of the world', () => {
  const world = [0, 0, 0, 0, 0, 1, 2, 3];

  test.each([
    [3, 'worse', true],
    [2, 'worse', true],
    [1, 'worse', false],
    [0, 'worse', false],
    [0, 'better', false],
  ] as const)('of %j where higher is %s: %j', (value, higherIs, expected) => {
    expect(isInWorstQuarter(value, world, higherIs)).toBe(expected);
  });

  test('is the lowest where higher is better', () => {
    expect(isInWorstQuarter(1, [1, 2, 3, 4], 'better')).toBe(true);
  });
});

describe('the headline', () => {
  const given = {
    year: 2024,
    world: [1, 2, 3, 4, 5, 6, 7, 8],
    coveredCount: 3,
    higherIs: 'worse',
  } as const;
  const plain = (value: number, name = 'Somewhere') => ({ name, value, low: null, high: null });

  test('counts the covered countries in the worst quarter', () => {
    expect(describeStandings({ ...given, standings: [plain(8), plain(7), plain(1)] })).toBe(
      'In 2024, 2 of 3 covered countries were among the worst quarter of the world’s 8',
    );
  });

  test('names no worst where neither end is', () => {
    expect(
      describeStandings({ ...given, higherIs: 'neither', standings: [plain(8), plain(1)] }),
    ).toBe('In 2024, 1 of 2 covered countries was among the highest quarter of the world’s 8');
  });

  test('turns cautious where the source’s estimates lead to different counts', () => {
    const wide = { name: 'Somewhere', value: 8, low: 2, high: 8 };
    expect(describeStandings({ ...given, standings: [wide, plain(7)] })).toContain(
      'between 1 and 2 of 2 covered countries',
    );
  });

  test('says so where the source has no figure, or keeps covered countries only', () => {
    expect(describeStandings({ ...given, standings: [] })).toContain('no figure of any of the 3');
    const standings = [plain(1), plain(2500, 'Chad')];
    expect(describeStandings({ ...given, world: null, standings })).toBe(
      'In 2024 the highest figure of 2 covered countries was that of Chad, 2,500',
    );
  });
});

describe('the histogram', () => {
  const scale = toLinearScale(0, 32);

  test('has one bar a bin, the tallest the whole height', () => {
    const { bars } = toHistogram([1.5, 1.5, 5.5, 32], scale);
    expect(bars).toEqual([
      { x: 3.13, width: 3.13, height: 100 },
      { x: 15.63, width: 3.13, height: 50 },
      { x: 96.88, width: 3.13, height: 50 },
    ]);
  });

  test('counts zeros in words where they are a third or more', () => {
    const { bars, value } = toHistogram([0, 5, 6], scale);
    expect(bars).toHaveLength(2);
    expect(value).toBe('2 above zero, 1 at zero');
  });
});

test('covered countries stand from the worst down, those without a figure last', () => {
  const basis = makeSmallBasis([{ id: 'deaths' }], {
    deaths: { SDN: { 2020: 9 }, MLI: { 2020: 99 }, FRA: { 2020: 0 } },
    people: {
      SDN: { 2020: 1_000_000 },
      MLI: { 2020: 1_000_000 },
      FRA: { 2020: 1_000_000 },
    },
  });
  const countries = [
    { iso3: 'TCD', name: 'Chad' },
    { iso3: 'SDN', name: 'Sudan' },
    { iso3: 'MLI', name: 'Mali' },
  ];
  const figure = toWorldFigure(
    getSeries(basis, 'deaths'),
    countries,
    basis,
    getIsoDay('2022-01-01'),
  );
  expect(figure?.table.rows.map(({ label, cells }) => `${label} ${String(cells[0])}`)).toEqual([
    'Mali 99',
    'Sudan 9',
    'Chad no figure',
  ]);
  // log1p 9 is half of log1p 99, the greatest.
  const { picture, csv } = figure ?? {};
  if (picture?.kind !== 'rows') throw new Error('There should be rows.');
  expect(picture.plot.groups[0]?.rows.map(({ marks }) => marks[0]?.x)).toEqual([
    100,
    50,
    undefined,
  ]);
  // At the edges of the drawing the names of lines begin and end there, and are not cut off.
  expect(picture.plot.references).toEqual([
    { x: 0, label: '5%', anchor: 'start' },
    { x: 100, label: '95%', anchor: 'end' },
  ]);
  expect(csv?.split('\r\n')).toContain('FRA,2020,deaths,0,0,,,per-million,false');
});
