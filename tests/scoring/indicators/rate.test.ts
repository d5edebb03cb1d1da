import { describe, expect, test } from 'vitest';
import { findPopulation, toRate } from '#scoring/indicators/rate.ts';
import { makeTable, makeTree, makeVariable } from './small-basis.ts';

const joined = makeTree({
  joinedPopulations: [
    { iso3: 'SDN', lastYear: 2010, with: ['SSD'], why: 'Counted together.' },
    { iso3: 'SRB', lastYear: 2007, with: ['XKX'], why: 'Counted together.' },
    { iso3: 'SRB', lastYear: 2005, with: ['MNE', 'XKX'], why: 'Counted together.' },
  ],
});
const people = makeTable({
  people: {
    AFG: { 2015: 30_000_000, 2018: 36_000_000 },
    SDN: { 2010: 35_000_000, 2011: 36_000_000 },
    SSD: { 2010: 10_000_000, 2011: 10_500_000 },
    SRB: { 2004: 7_000_000, 2006: 7_000_000 },
    XKX: { 2004: 2_000_000, 2006: 2_000_000 },
    MNE: { 2004: 600_000, 2006: 600_000 },
    NOA: { 2020: 0 },
  },
});

describe('the population by which a count is divided', () => {
  test.each([
    ['of the same year', 'AFG', 2018, { year: 2018, people: 36_000_000 }],
    ['of an earlier year, never a later one', 'AFG', 2017, { year: 2015, people: 30_000_000 }],
    ['at most three years before', 'AFG', 2021, { year: 2018, people: 36_000_000 }],
    ['not four years before', 'AFG', 2022, null],
    [
      'with the people whom the source counts under the same code',
      'SDN',
      2010,
      { year: 2010, people: 45_000_000 },
    ],
    [
      'alone from the year in which the source divides them',
      'SDN',
      2011,
      { year: 2011, people: 36_000_000 },
    ],
    [
      'by the span that ends first where two hold the year',
      'SRB',
      2004,
      { year: 2004, people: 9_600_000 },
    ],
    ['by the later span once the first has ended', 'SRB', 2006, { year: 2006, people: 9_000_000 }],
    ['none where nobody lives', 'NOA', 2020, null],
    ['none of a country that the series does not have', 'TWN', 2020, null],
  ] as const)('is %s', (_rule, iso3, year, expected) => {
    expect(findPopulation(iso3, year, joined, people)).toEqual(expected);
  });

  test('is unknown where one of the peoples counted together is', () => {
    const without = makeTable({ people: { SDN: { 2010: 35_000_000 } } });
    expect(findPopulation('SDN', 2010, joined, without)).toBeNull();
  });
});

describe('a figure as a variable takes it', () => {
  test('is a count per million people: 90 deaths among 45 million are 2', () => {
    expect(toRate(makeVariable(), 90, 'SDN', 2010, joined, people)).toEqual({
      value: 2,
      population: { year: 2010, people: 45_000_000 },
    });
  });

  test('is the figure itself for an index, of whatever population', () => {
    const index = makeVariable({ rate: 'none' });
    expect(toRate(index, 0.4, 'TWN', 2010, joined, people)).toEqual({
      value: 0.4,
      population: null,
    });
  });

  test('is none for a count without a population', () => {
    expect(toRate(makeVariable(), 90, 'TWN', 2010, joined, people)).toBeNull();
  });
});
