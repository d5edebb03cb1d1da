import { describe, expect, test } from 'vitest';
import { quantile, quantileOfSorted } from '#scoring/statistics/quantile.ts';
import { averageRanks, competitionRanks } from '#scoring/statistics/ranks.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import reference from '../../fixtures/distributions/quantile-type-7.json' with { type: 'json' };

describe('quantile', () => {
  test('gives the quantiles of type 7 that R and NumPy give', () => {
    for (const [at, p] of reference.probs.entries()) {
      expect(quantile(reference.x, p)).toBeCloseTo(reference.q[at] ?? Number.NaN, 12);
    }
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  test('of a single value is that value', () => {
    expect([0, 0.3, 1].map((p) => quantile([4.5], p))).toEqual([4.5, 4.5, 4.5]);
  });

  test.each([
    [[], 0.5],
    [[1, 2], 1.01],
    [[1, 2], Number.NaN],
  ])('of %j at %d is refused', (values, p) => {
    expect(() => quantileOfSorted(values, p)).toThrow(RangeError);
  });
});

describe('averageRanks', () => {
  test('equal values share the mean of their ranks', () => {
    // Published from the highest; ranks from the lowest are 13 less those.
    const fromLowest = exits.ranks.rank_average_desc.map((rank) => 13 - rank);
    expect([...averageRanks(exits.score)]).toEqual(fromLowest);
  });

  test.each([
    ['no value', [], []],
    ['one value', [9], [1]],
    ['all equal', [2, 2, 2], [2, 2, 2]],
  ])('%s', (_, values, ranks) => {
    expect([...averageRanks(values)]).toEqual(ranks);
  });
});

describe('competitionRanks', () => {
  test('counts from the highest, equal values on the better rank', () => {
    expect([...competitionRanks(exits.score)]).toEqual(exits.ranks.rank_min_desc);
  });
});
