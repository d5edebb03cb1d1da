import { describe, expect, test } from 'vitest';
import { listPoints, listSeries } from '#views/indicators/series.ts';
import { getSeries, makeSmallBasis } from './small-series.ts';

const bounds = { low: 'deaths-low', high: 'deaths-high', meaning: 'Estimates.' };

describe('series with a page', () => {
  const basis = makeSmallBasis([
    { id: 'deaths', bounds },
    { id: 'deaths-low' },
    { id: 'deaths-high' },
    { id: 'people', unit: 'people at midyear' },
    { id: 'income', unit: 'constant US dollars of 2015' },
    { id: 'arrivals', unit: 'people in the year' },
    { id: 'index', unit: 'index, 0 to 1' },
  ]);

  test('are all but those that bound another', () => {
    expect(listSeries(basis).map(({ entry }) => entry.id)).toEqual([
      'deaths',
      'people',
      'income',
      'arrivals',
      'index',
    ]);
  });

  test('know the variable of risk that they are', () => {
    expect(getSeries(basis, 'deaths').variable?.code).toBe('killed');
    expect(getSeries(basis, 'people').variable).toBeNull();
  });

  test.each([
    ['deaths', 'per-million', 'log1p'],
    ['people', 'none', 'log1p'],
    ['income', 'none', 'log1p'],
    ['arrivals', 'per-million', 'log1p'],
    ['index', 'none', 'none'],
  ])('%s is drawn by rate %s and scale %s', (id, rate, transform) => {
    expect(getSeries(basis, id).display).toMatchObject({ rate, transform });
  });
});

test('a country’s figures stand by year, as rates, with the ends between which the source puts them', () => {
  const basis = makeSmallBasis(
    [{ id: 'deaths', bounds }, { id: 'deaths-low' }, { id: 'deaths-high' }],
    {
      deaths: { SDN: { 2021: 6, 2020: 4, 2030: 8 } },
      'deaths-low': { SDN: { 2020: 2 } },
      'deaths-high': { SDN: { 2020: 10 } },
      people: { SDN: { 2020: 2_000_000, 2021: 3_000_000 } },
    },
  );
  expect(listPoints(getSeries(basis, 'deaths'), 'SDN', basis)).toEqual([
    { year: 2020, figure: 4, value: 2, low: 1, high: 5 },
    { year: 2021, figure: 6, value: 2, low: null, high: null },
    { year: 2030, figure: 8, value: null, low: null, high: null },
  ]);
});
