import { describe, expect, test } from 'vitest';
import { drawBeta } from '#scoring/random/beta.ts';
import { drawDirichlet } from '#scoring/random/dirichlet.ts';
import { drawGamma } from '#scoring/random/gamma.ts';
import { drawNormal } from '#scoring/random/normal.ts';
import { openStream, type RandomStream } from '#scoring/random/stream.ts';
import { quantile } from '#scoring/statistics/quantile.ts';
import dirichlets from '../../fixtures/distributions/dirichlet-moments.json' with { type: 'json' };
import { normalQuantiles } from './normal-points.ts';

const DRAWS = 40_000;

/** Four and a half standard errors: about one failure in 150,000 were the seed not fixed. */
const REACH = 4.5;

function draw(drawOne: (stream: RandomStream) => number): Float64Array {
  const stream = openStream([20, 11, 23, 1]);
  return Float64Array.from({ length: DRAWS }, () => drawOne(stream));
}

function meanOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean and variance within Monte Carlo error, the variance's from the draws' own fourth moment. */
function expectMoments(values: Float64Array, mean: number, variance: number): void {
  const found = meanOf(values);
  const squares = values.map((value) => (value - mean) ** 2);
  const spreadOfSquares = meanOf(squares.map((square) => (square - variance) ** 2));
  expect(Math.abs(found - mean)).toBeLessThan(REACH * Math.sqrt(variance / DRAWS));
  expect(Math.abs(meanOf(squares) - variance)).toBeLessThan(
    REACH * Math.sqrt(spreadOfSquares / DRAWS),
  );
}

/** The share of draws below a point is the probability there, within Monte Carlo error. */
function expectShareBelow(values: Float64Array, point: number, probability: number): void {
  const share = values.filter((value) => value <= point).length / values.length;
  const error = Math.sqrt((probability * (1 - probability)) / values.length);
  expect(Math.abs(share - probability)).toBeLessThan(REACH * error);
}

describe('drawNormal', () => {
  const values = draw(drawNormal);

  test('has mean 0 and variance 1', () => {
    expectMoments(values, 0, 1);
  });

  test.each(normalQuantiles)('lies with probability %d below %d', (probability, point) => {
    expectShareBelow(values, point, probability);
  });
});

describe('drawGamma', () => {
  test.each([0.1, 0.25, 0.9, 1, 1.7, 12, 50])(
    'shape %d has that mean and that variance',
    (shape) => {
      expectMoments(
        draw((stream) => drawGamma(stream, shape)),
        shape,
        shape,
      );
    },
  );

  test.each([0, -1, Number.NaN, Infinity])('a shape of %d is refused', (shape) => {
    expect(() => drawGamma(openStream([1, 1, 1, 1]), shape)).toThrow(String(shape));
  });
});

describe('drawBeta', () => {
  test.each([
    [1, 1],
    [0.3, 0.7],
    [5, 2],
    [0.125, 40],
  ])('with shapes %d and %d has mean a/(a+b) and variance ab/((a+b)²(a+b+1))', (a, b) => {
    const sum = a + b;
    expectMoments(
      draw((stream) => drawBeta(stream, a, b)),
      a / sum,
      (a * b) / (sum * sum * (sum + 1)),
    );
  });

  test('stays a number within 0–1 where both shapes are near 0', () => {
    const values = draw((stream) => drawBeta(stream, 1e-4, 3e-4));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(meanOf(values)).toBeCloseTo(0.25, 1);
  });
});

describe('drawDirichlet', () => {
  test.each(dirichlets)(
    'with concentrations $alpha has the moments of the distribution',
    (reference) => {
      const stream = openStream([50, 1, 1, 1]);
      const concentrations = Float64Array.from(reference.alpha);
      const rows = Array.from({ length: DRAWS }, () => {
        const shares = new Float64Array(concentrations.length);
        drawDirichlet(stream, concentrations, shares);
        return shares;
      });
      for (const [i, mean] of reference.mean.entries()) {
        const column = Float64Array.from(rows, (row) => row[i] ?? 0);
        expectMoments(column, mean, reference.var[i] ?? 0);
        expectShareBelow(column, reference.marginal_q05[i] ?? 0, 0.05);
        expectShareBelow(column, reference.marginal_q95[i] ?? 0, 0.95);
        for (const [j, covariance] of (reference.cov[i] ?? []).entries()) {
          const products = rows.map(
            (row) => ((row[i] ?? 0) - mean) * ((row[j] ?? 0) - (reference.mean[j] ?? 0)),
          );
          const spread = meanOf(products.map((product) => (product - covariance) ** 2));
          expect(Math.abs(meanOf(products) - covariance)).toBeLessThan(
            REACH * Math.sqrt(spread / DRAWS),
          );
        }
      }
    },
  );

  test('shares add up to 1, and positions outside the range are left alone', () => {
    const shares = Float64Array.from([9, 0, 0, 9]);
    drawDirichlet(openStream([1, 2, 3, 4]), Float64Array.from([9, 25, 15, 9]), shares, 1, 3);
    expect([shares[0], shares[3]]).toEqual([9, 9]);
    expect((shares[1] ?? 0) + (shares[2] ?? 0)).toBeCloseTo(1, 15);
  });

  test('a single share is the whole', () => {
    const shares = new Float64Array(1);
    drawDirichlet(openStream([1, 2, 3, 4]), Float64Array.from([50]), shares);
    expect(shares[0]).toBe(1);
  });

  test('a concentration of 50 keeps a third within 0.23 and 0.44 nine times in ten', () => {
    // Beta(50/3, 100/3): its 5% and 95% points.
    const stream = openStream([3, 3, 3, 3]);
    const shares = new Float64Array(3);
    const values = Float64Array.from({ length: DRAWS }, () => {
      drawDirichlet(stream, Float64Array.from([50 / 3, 50 / 3, 50 / 3]), shares);
      return shares[0] ?? 0;
    });
    expect(quantile(values, 0.05)).toBeCloseTo(0.23, 2);
    expect(quantile(values, 0.95)).toBeCloseTo(0.445, 2);
  });
});
