import { describe, expect, test } from 'vitest';
import {
  correlateColumns,
  correlatePair,
  surroundRankCorrelation,
} from '#scoring/audit/correlation-table.ts';
import { getValue } from '../statistics/get-value.ts';

describe('columns of the same cases', () => {
  const columns = [
    { id: 'a', values: [1, 2, 3, null, 5] },
    { id: 'b', values: [2, 4, 6, 8, 10] },
    { id: 'c', values: [9, null, 4, 4, 1] },
  ];
  const pairs = correlateColumns(columns, 0.9);

  test('are paired once each, the earlier first', () => {
    expect(pairs.map(({ one, other }) => `${one}-${other}`)).toEqual(['a-b', 'a-c', 'b-c']);
  });

  test('are compared over the cases in which both are known', () => {
    expect(pairs.map(({ count }) => count)).toEqual([4, 3, 4]);
  });

  test('have the correlations that a hand finds', () => {
    const [ab, ac, bc] = pairs;
    expect(getValue(ab?.pearson ?? { kind: 'none', reason: 'too-few' })).toBeCloseTo(1, 14);
    expect(getValue(ac?.spearman ?? { kind: 'none', reason: 'too-few' })).toBeCloseTo(-1, 14);
    // b 2 6 8 10 with c 9 4 4 1: ranks 1 2 3 4 and 4 2.5 2.5 1, so −4.5 / √(5 · 4.5).
    const expected = -4.5 / Math.sqrt(5 * 4.5);
    expect(getValue(bc?.spearman ?? { kind: 'none', reason: 'too-few' })).toBeCloseTo(expected, 14);
  });
});

test('a column without variation has no correlation, and the reason', () => {
  const pair = correlatePair({ id: 'a', values: [1, 1, 1] }, { id: 'b', values: [1, 2, 3] }, 0.9);
  expect(pair.pearson).toEqual({ kind: 'none', reason: 'no-variation' });
  expect(pair.interval).toBeNull();
});

test('columns of different cases are refused', () => {
  const two = { id: 'a', values: [1, 2] };
  expect(() => correlatePair(two, { id: 'b', values: [1] }, 0.9)).toThrow('2 and 1');
});

describe('the interval of a rank correlation', () => {
  test('is Fisher’s z with Fieller’s variance: 0.5 of 28 cases lies between 0.20 and 0.71', () => {
    // atanh 0.5 = 0.549306; 1.644854 · √(1.06/25) = 0.338696; tanh of 0.210610 and of 0.888002.
    const interval = surroundRankCorrelation(0.5, 28, 0.9);
    expect(interval?.low).toBeCloseTo(0.20755, 5);
    expect(interval?.high).toBeCloseTo(0.710406, 5);
  });

  test.each([
    ['of four cases', 0.5, 4],
    ['of a perfect order', 1, 20],
    ['of a perfect reverse', -1, 20],
  ])('is none %s', (_, correlation, count) => {
    expect(surroundRankCorrelation(correlation, count, 0.9)).toBeNull();
  });
});
