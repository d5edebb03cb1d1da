import { expect, test } from 'vitest';
import { spreadOf } from '#scoring/backtest/spread.ts';

test('a spread counts the runs that went at least as far, and the record itself', () => {
  // Of 0, 1, …, 10 the type-7 quantiles at 5% and 95% are 0.5 and 9.5; 8, 9 and 10 reach 8.
  const results = [10, 3, 1, 4, 0, 5, 9, 2, 6, 8, 7];
  expect(spreadOf(8, results, 0.9, (result) => result)).toEqual({
    runs: 11,
    actual: 8,
    mean: 5,
    low: expect.closeTo(0.5, 12),
    high: expect.closeTo(9.5, 12),
    share: 4 / 12,
  });
});

test('of sizes, a run as far to the other side counts', () => {
  expect(spreadOf(-0.5, [0.5, 0.4, -0.6], 0.9, Math.abs).share).toBe(3 / 4);
});

test('a sum in another order is not further for its last digit', () => {
  expect(spreadOf(0.1 + 0.2, [0.3], 0.9, Math.abs).share).toBe(1);
});
