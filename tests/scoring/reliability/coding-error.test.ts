import { describe, expect, test } from 'vitest';
import { countPairs, measureCodingError } from '#scoring/reliability/coding-error.ts';

describe('countPairs', () => {
  test('counts every pair of coders of a finding', () => {
    // Three coders, one apart: two of three pairs. Two coders alike: none of one. One coder: no pair.
    expect(
      countPairs([
        [1, 1, 2],
        [0, null, 0],
        [3, null, null],
      ]),
    ).toEqual({ pairs: 4, differing: 2 });
  });
});

describe('measureCodingError', () => {
  test.each([
    ['never', 0, 0],
    // e = 0.1: two coders differ with 2 · 0.1 · 0.9.
    ['in 18 of 100 pairs', 18, 0.1],
    ['in half of the pairs', 50, 0.5],
  ])('coders who differ %s', (_, differing, error) => {
    expect(measureCodingError({ pairs: 100, differing })).toBeCloseTo(error, 14);
  });

  test.each([
    ['without a pair', 0, 0],
    ['where more than half of the pairs differ', 100, 51],
  ])('there is none %s', (_, pairs, differing) => {
    expect(measureCodingError({ pairs, differing })).toBeUndefined();
  });
});
