import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '#scoring/statistics/normal.ts';
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

describe('normalCdf', () => {
  test.each([
    [-40, 0],
    [-12.5, 3.732564298877714e-36],
    [-8, 6.22096057427174e-16],
    [-3.1, 0.0009676032132183563],
    [-2.5, 0.006209665325776132],
    [-1, 0.15865525393145707],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [0.7, 0.758036347776927],
    [2.4, 0.9918024640754038],
    [2.6, 0.9953388119762813],
    [5, 0.9999997133484281],
  ])('at %d is %d, to a relative 1e-13', (z, share) => {
    expect(Math.abs(normalCdf(z) - share)).toBeLessThanOrEqual(1e-13 * share);
  });

  test.each(normalQuantiles)('takes the quantile of %d back', (p, quantile) => {
    expect(normalCdf(quantile)).toBeCloseTo(p, 14);
  });
});
