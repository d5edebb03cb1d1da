import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaOfMoments, betaQuantile } from '#scoring/beta.ts';

function readRows(name: string): readonly (readonly number[])[] {
  const path = new URL(`../fixtures/model/${name}`, import.meta.url);
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split(',').map(Number));
}

function worstRelativeError(rows: readonly (readonly [number, number])[]): number {
  return Math.max(
    ...rows.map(([actual, wanted]) => Math.abs(actual - wanted) / Math.max(wanted, 1e-300)),
  );
}

describe('betaQuantile and betaCdf', () => {
  test('the quantiles are those of R over its whole grid, to 1e-9', () => {
    const rows = readRows('beta_quantiles_R.csv').map(([a = 0, b = 0, p = 0, q = 0]) => {
      return [betaQuantile(p, { kind: 'beta', a, b }), q] as const;
    });
    expect(rows.length).toBeGreaterThan(700);
    expect(worstRelativeError(rows)).toBeLessThan(1e-9);
  });

  test('the probabilities are those of SciPy over its whole grid, to 1e-12', () => {
    const rows = readRows('beta_cdf_scipy.csv').map(([a = 0, b = 0, x = 0, cdf = 0]) => {
      return [betaCdf(x, { kind: 'beta', a, b }), cdf] as const;
    });
    expect(rows.length).toBeGreaterThan(390);
    expect(worstRelativeError(rows)).toBeLessThan(1e-12);
  });

  test('nothing lies below 0 and everything below 1', () => {
    const shape = { kind: 'beta', a: 2, b: 3 } as const;
    expect([betaCdf(-0.2, shape), betaCdf(0, shape)]).toEqual([0, 0]);
    expect([betaCdf(1, shape), betaCdf(1.7, shape)]).toEqual([1, 1]);
  });
});

describe('betaOfMoments', () => {
  test('mean 1/2 and variance 1/20 are Beta(2, 2)', () => {
    const shape = betaOfMoments(0.5, 0.05);
    expect(shape).toEqual({ kind: 'beta', a: expect.closeTo(2, 12), b: expect.closeTo(2, 12) });
  });

  test.each([
    ['no variance', 0.3, 0, 0.3],
    ['a mean at the lower end', 0, 0.01, 0],
    ['a mean at the upper end', 1, 0.01, 1],
  ])('%s leaves a point, which is its own quantile', (_rule, mean, variance, at) => {
    const shape = betaOfMoments(mean, variance);
    expect(shape).toEqual({ kind: 'point', at });
    expect(betaQuantile(0.05, shape)).toBe(at);
    expect([betaCdf(at - 0.01, shape), betaCdf(at, shape)]).toEqual([0, 1]);
  });

  test.each([
    ['a mean outside 0–1', 1.2, 0.01],
    ['a negative variance', 0.5, -0.01],
    ['more variance than 0–1 can hold', 0.5, 0.25],
    ['no number', Number.NaN, 0.1],
  ])('throws for %s', (_rule, mean, variance) => {
    expect(() => betaOfMoments(mean, variance)).toThrow(RangeError);
  });
});
