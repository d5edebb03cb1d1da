import { describe, expect, test } from 'vitest';
import { findMedian, fitGrowth, formatTable } from '../../../scripts/bench/figures.ts';

describe('findMedian', () => {
  test.each([
    ['of an odd number, the middle one', [3, 1, 2], 2],
    ['of an even number, the lower of the two in the middle', [4, 1, 3, 2], 2],
    ['of one, that one', [5], 5],
  ])('%s', (_rule, figures, expected) => {
    expect(findMedian(figures)).toBe(expected);
  });

  test('of none, is an error', () => {
    expect(() => findMedian([])).toThrow('median of nothing');
  });
});

describe('fitGrowth', () => {
  test.each([
    ['linear growth is 1', [1, 3, 10], (size: number) => 7 * size, 1],
    ['quadratic growth is 2', [1, 3, 10], (size: number) => 0.2 * size ** 2, 2],
    ['what does not grow is 0', [1, 10], () => 4, 0],
  ])('%s', (_rule, sizes, cost, expected) => {
    expect(fitGrowth(sizes.map((size) => [size, cost(size)]))).toBeCloseTo(expected, 12);
  });
});

test('a table has its words to the left and its figures to the right', () => {
  const table = formatTable([
    ['', '1×', '10×'],
    ['build, s', '9.50', '101.00'],
  ]);
  expect(table).toBe('              1×     10×\n  build, s  9.50  101.00');
});
