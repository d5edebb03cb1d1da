import { describe, expect, test } from 'vitest';
import { meanOf } from '#scoring/statistics/mean.ts';
import { findMedian } from '#scoring/statistics/median.ts';

test('the mean is the sum by the number', () => {
  expect(meanOf([1, 2, 6])).toBe(3);
});

describe('the median', () => {
  test.each([
    ['of an odd number is the middle one, in whatever order they come', [9, 1, 4], 4],
    ['of an even number is the mean of the two in the middle', [8, 1, 4, 2], 3],
    ['of one is that one', [5], 5],
    ['of none is not there', [], null],
  ])('%s', (_rule, values, median) => {
    expect(findMedian(values)).toBe(median);
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    findMedian(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
