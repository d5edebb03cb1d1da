import { expect, test } from 'vitest';
import { measureConsistency } from '#scoring/audit/consistency.ts';
import { getValue } from '../statistics/get-value.ts';

test('Cronbach’s alpha of three columns is as worked by hand', () => {
  const found = measureConsistency([
    { id: 'a', values: [1, 2, 3] },
    { id: 'b', values: [1, 3, 2] },
    { id: 'c', values: [1, 1, 2] },
  ]);
  expect(found.count).toBe(3);
  // Variances 1, 1 and 1/3; sums 3, 6, 7 with variance 13/3; alpha = 3/2 · (1 − (7/3)/(13/3)) = 9/13.
  expect(getValue(found.alpha)).toBeCloseTo(9 / 13, 14);
});

test('it is 1 where every column says the same', () => {
  const values = [3, 1, 4, 1, 5];
  const found = measureConsistency([
    { id: 'a', values },
    { id: 'b', values },
  ]);
  expect(getValue(found.alpha)).toBeCloseTo(1, 14);
});

test('a case in which one column is unknown is left out', () => {
  const found = measureConsistency([
    { id: 'a', values: [1, 2, null, 4] },
    { id: 'b', values: [1, 2, 3, null] },
  ]);
  expect(found.count).toBe(2);
});

test.each([
  ['one column', [{ id: 'a', values: [1, 2, 3] }], 'too-few'],
  [
    'no case that all have',
    [
      { id: 'a', values: [1, null] },
      { id: 'b', values: [null, 1] },
    ],
    'too-few',
  ],
  [
    'sums that are all the same',
    [
      { id: 'a', values: [1, 2] },
      { id: 'b', values: [2, 1] },
    ],
    'no-variation',
  ],
])('there is none for %s', (_, columns, reason) => {
  expect(measureConsistency(columns).alpha).toEqual({ kind: 'none', reason });
});
