import { expect, test } from 'vitest';
import { readMethod } from '../scoring/read-method.ts';

const method = readMethod().backtest;

test('the backtest tries every order up to ten cases, and 100,000 random ones beyond', () => {
  expect(method).toMatchObject({ exactPermutationsUpTo: 10, permutations: 100_000 });
});

test('under the least number of cases not even a perfect order can be told from chance at 5%', () => {
  // Two of n! orders are perfect: upward and downward.
  const chanceOf = (cases: number) => 2 / factorial(cases);
  expect(chanceOf(method.minCases)).toBeLessThan(0.05);
  expect(chanceOf(method.minCases - 1)).toBeGreaterThan(0.05);
});

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
