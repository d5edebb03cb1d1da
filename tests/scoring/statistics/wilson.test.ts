import { expect, test } from 'vitest';
import { toWilsonInterval } from '#scoring/statistics/wilson.ts';

/** Ends worked by hand from Wilson (1927) with z = 1.96; 81 of 263 is Newcombe's (1998) example. */
test.each([
  { count: 81, whole: 263, low: 0.2553, high: 0.3662 },
  { count: 15, whole: 148, low: 0.0624, high: 0.1605 },
  { count: 0, whole: 20, low: 0, high: 0.1611 },
  { count: 20, whole: 20, low: 0.8389, high: 1 },
])('the interval of $count in $whole lies from $low to $high', ({ count, whole, low, high }) => {
  const [from, to] = toWilsonInterval(count, whole) ?? [];
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('nothing counted has no interval', () => {
  expect(toWilsonInterval(0, 0)).toBeNull();
});
