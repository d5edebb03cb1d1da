import { describe, expect, test } from 'vitest';
import { openStream } from '#scoring/random/stream.ts';
import { testByPermutation } from '#scoring/statistics/permutation-test.ts';

const PLAN = { exactUpTo: 10, permutations: 100_000 };
const open = () => openStream([1, 2, 3, 4]);

describe('up to ten cases', () => {
  test.each([
    // Only the order itself and its reverse are as strong: 2 of 4! and of 5!.
    ['spearman', [1, 2, 3, 4], [1, 2, 3, 4], 2 / 24],
    ['kendall', [1, 2, 3, 4, 5], [9, 7, 5, 3, 1], 2 / 120],
    // Counted over all 5,040 orders with another program.
    ['spearman', [3, 1, 4, 1, 5, 9, 2], [2, 7, 1, 8, 2, 8, 1], 4320 / 5040],
    ['kendall', [3, 1, 4, 1, 5, 9, 2], [2, 7, 1, 8, 2, 8, 1], 5000 / 5040],
  ] as const)('%s of %j and %j is exact', (association, x, y, p) => {
    const found = testByPermutation(x, y, association, PLAN, open());
    expect(found.kind).toBe('exact');
    expect(found).toHaveProperty('p', p);
  });

  test('tries every order once', () => {
    const found = testByPermutation(
      [1, 2, 3, 4, 5, 6],
      [1, 3, 2, 6, 4, 5],
      'kendall',
      PLAN,
      open(),
    );
    expect(found).toHaveProperty('permutations', 720);
  });
});

describe('with more cases', () => {
  const x = [1, 2, 3, 4, 5, 6, 7];
  const y = [2, 1, 4, 3, 7, 5, 6];

  test.each(['spearman', 'kendall'] as const)('%s comes near to the exact p', (association) => {
    const exact = testByPermutation(x, y, association, PLAN, open());
    const sampled = testByPermutation(x, y, association, { ...PLAN, exactUpTo: 3 }, open());
    expect(sampled.kind).toBe('sampled');
    if (exact.kind === 'none' || sampled.kind === 'none') throw new Error('There should be a p.');
    // Five standard errors of a share near 0.02 in 100,000 draws.
    expect(Math.abs(sampled.p - exact.p)).toBeLessThan(0.0025);
  });

  test('is never 0, and the same seed gives the same p', () => {
    const many = Array.from({ length: 14 }, (_, at) => at);
    const plan = { exactUpTo: 10, permutations: 999 };
    const found = testByPermutation(many, many, 'spearman', plan, open());
    expect(found).toEqual({ kind: 'sampled', p: 1 / 1000, permutations: 999 });
    expect(testByPermutation(many, many, 'spearman', plan, open())).toEqual(found);
  });
});

test.each([
  ['one case', [1], [1], 'too-few'],
  ['a constant side', [1, 2, 3], [5, 5, 5], 'no-variation'],
])('%s has no p, with the reason', (_, x, y, reason) => {
  expect(testByPermutation(x, y, 'kendall', PLAN, open())).toEqual({ kind: 'none', reason });
});
