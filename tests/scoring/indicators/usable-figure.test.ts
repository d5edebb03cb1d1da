import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { findUsableFigure } from '#scoring/indicators/usable-figure.ts';
import { makeBasis, makeTable, makeTree, makeVariable } from './small-basis.ts';

const table = makeTable({
  deaths: {
    AAA: { 2018: 10, 2020: 0, 2021: 30, 2023: 50 },
    BBB: { 2012: 7 },
    CCC: { 2025: 4 },
    DDD: { 2020: 8, 2021: 9 },
    EEE: { 2010: 1 },
  },
  people: {
    AAA: { 2018: 5_000_000, 2021: 6_000_000 },
    CCC: { 2024: 1_000_000 },
    DDD: { 2017: 2_000_000 },
  },
});
const basis = makeBasis(makeTree(), table);
const find = (iso3: string, day: string) =>
  findUsableFigure(makeVariable(), iso3, getIsoDay(day), basis);

describe('the figure that serves on a day', () => {
  test('is the newest one that could be known', () => {
    expect(find('AAA', '2023-01-01')).toEqual({
      kind: 'usable',
      year: 2021,
      figure: 30,
      value: 5,
      population: { year: 2021, people: 6_000_000 },
    });
  });

  test('is an earlier one while the newest may not be known yet', () => {
    expect(find('AAA', '2022-06-30')).toMatchObject({ kind: 'usable', year: 2020, value: 0 });
  });

  test('is used for three years where the series has a gap, and no longer', () => {
    expect(find('AAA', '2021-06-30')).toMatchObject({ kind: 'usable', year: 2018, value: 2 });
    expect(find('BBB', '2016-06-30')).toMatchObject({ kind: 'missing' });
  });

  test('is an earlier one where the newest has no population', () => {
    expect(find('DDD', '2022-12-31')).toMatchObject({ kind: 'usable', year: 2020, value: 4 });
  });

  test('is not moved by figures that came later', () => {
    const before = makeBasis(
      makeTree(),
      makeTable({ deaths: { AAA: { 2018: 10 } }, people: { AAA: { 2018: 5_000_000 } } }),
    );
    const day = getIsoDay('2020-01-01');
    expect(findUsableFigure(makeVariable(), 'AAA', day, before)).toEqual(find('AAA', '2020-01-01'));
  });
});

describe('where a series means the same only from 2021', () => {
  const broken = makeVariable({ comparableFrom: 2021 });
  const findBroken = (day: string) => findUsableFigure(broken, 'AAA', getIsoDay(day), basis);

  test('earlier figures do not serve', () => {
    const expected = { kind: 'missing', reason: 'not-comparable' };
    expect(findBroken('2022-06-30')).toEqual(expected);
  });

  test('those of that year and later do', () => {
    expect(findBroken('2022-07-01')).toMatchObject({ kind: 'usable', year: 2021 });
  });
});

describe('where no figure serves, the reason is', () => {
  test.each([
    ['that the source does not have the country', 'ZZZ', '2022-01-01', 'no-series'],
    ['that the first figure may not be known yet', 'CCC', '2026-06-30', 'not-yet'],
    ['that the newest is too old', 'EEE', '2014-07-01', 'too-old'],
    ['that nobody counted the people', 'BBB', '2014-01-01', 'no-population'],
  ] as const)('%s', (_rule, iso3, day, reason) => {
    expect(find(iso3, day)).toEqual({ kind: 'missing', reason });
  });
});
