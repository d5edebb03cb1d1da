import { describe, expect, test } from 'vitest';
import type { DrawnComparison } from '#scoring/uncertainty/compare-countries.ts';
import { toRankTable } from '#views/compare/rank-table.ts';
import { makeComparison } from './make-comparison.ts';

describe('the headline', () => {
  test.each<[string, DrawnComparison, string]>([
    ['nobody has a score', makeComparison([]), 'No country has a score to rank by'],
    [
      'one has',
      makeComparison([['Chad']]),
      'One country has a score, so there is nothing to rank it by',
    ],
    [
      'neighbours are not told apart, but the ends are',
      makeComparison([['Chad', 'Mali', 'Sudan']]),
      'The draws tell no country from its neighbour in rank, but they tell the ends apart: Chad has rank 1, Sudan rank 3',
    ],
    [
      'none is told apart',
      makeComparison([['Chad', 'Mali']], { ranks: { low: 1, high: 2 } }),
      'No country is told apart from its neighbour in rank: the draws leave all 2 in one group',
    ],
    ['all are', makeComparison([['Chad'], ['Mali']]), 'The draws tell all 2 countries apart'],
    [
      'some are',
      makeComparison([['Chad', 'Mali'], ['Sudan']]),
      '3 countries fall into 2 groups that the draws tell apart',
    ],
  ])('where %s', (_rule, comparison, words) => {
    expect(toRankTable(comparison).headline).toBe(words);
  });
});

describe('the groups', () => {
  const table = toRankTable(makeComparison([['Chad'], ['Mali', 'Sudan']]));

  test('give a rank to one by itself, and to several those that they take up together', () => {
    expect(table.groups.map(({ label }) => label)).toEqual([
      'Rank 1',
      '2 countries not told apart, ranks 2 to 3, by name',
    ]);
  });

  test('hold every country once, with its page', () => {
    const lines = table.groups.flatMap((group) => group.lines);
    expect(lines.map(({ name, address }) => [name, address])).toEqual([
      ['Chad', 'countries/cha/'],
      ['Mali', 'countries/mal/'],
      ['Sudan', 'countries/sud/'],
    ]);
  });
});

describe('the line of a country', () => {
  const lineOf = (low: number, high: number) => {
    const comparison = makeComparison([['Chad'], ['Mali'], ['Sudan']], { ranks: { low, high } });
    return toRankTable(comparison).groups[0]?.lines[0];
  };

  test.each([
    [1, 3, '1–3'],
    [2, 2, '2'],
    [1.05, 1.95, '1–2'],
    [1.2, 1.4, '1'],
  ])('with ranks from %s to %s says %s', (low, high, ranks) => {
    expect(lineOf(low, high)?.ranks).toBe(ranks);
  });

  test('is drawn from the first rank at 5 to the last at 205, a band that never moves too', () => {
    expect(lineOf(1, 3)?.band).toEqual({ x: 1, width: 208 });
    expect(lineOf(2, 2)?.band).toEqual({ x: 101, width: 8 });
  });
});

describe('the share of draws in which one lies above another', () => {
  test.each([
    [0.87, '87%'],
    [1, '100%'],
    [0, '0%'],
    [0.9995, '> 99%'],
    [0.0005, '< 1%'],
  ])('of %s is %s: all or none is said only where it was so', (share, words) => {
    const comparison = {
      ...makeComparison([['Chad'], ['Mali']]),
      above: [
        [0.5, share],
        [1 - share, 0.5],
      ],
    };
    expect(toRankTable(comparison).above[0]).toEqual(['—', words]);
  });
});
