import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#scoring/statistics/normal.ts';
import { normalQuantiles } from '../random/normal-points.ts';

/** Further points from SciPy 1.17, far out and at the seams of the method. */
const FURTHER = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-10, -6.361340902404056],
  [0.0001, -3.7190164854556804],
  [0.02425, -1.972961051311885],
  [0.3, -0.5244005127080409],
  [0.62, 0.3054807880993974],
] as const;

describe('normalQuantile', () => {
  test.each([...normalQuantiles, ...FURTHER])('of %d is %d', (p, quantile) => {
    expect(Math.abs(normalQuantile(p) - quantile)).toBeLessThan(1e-14 * Math.max(1, -quantile));
  });

  test.each([0, 1, -0.1, Number.NaN])('%d is refused', (p) => {
    expect(() => normalQuantile(p)).toThrow(String(p));
  });
});
