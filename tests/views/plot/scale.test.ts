import { describe, expect, test } from 'vitest';
import { formatTick, toLinearScale, toLogScale } from '#views/plot/scale.ts';
import { stackBars } from '#views/plot/row-plot.ts';

const labels = ({ ticks }: { readonly ticks: readonly { readonly label: string }[] }) =>
  ticks.map(({ label }) => label);

describe('an even scale', () => {
  const scale = toLinearScale(0, 100);

  test.each([
    [0, 0],
    [25, 25],
    [100, 100],
    [-5, 0],
    [120, 100],
  ])('puts %d at %d percent', (value, x) => {
    expect(scale.toX(value)).toBe(x);
  });

  test.each([
    [0, 100, ['0', '50', '100']],
    [0, 1, ['0.0', '0.5', '1.0']],
    [-1, 1, ['−1.0', '−0.5', '0.0', '0.5', '1.0']],
    [3, 8, ['4', '6', '8']],
    [0, 30_000, ['0', '10k', '20k', '30k']],
  ])('from %d to %d is marked at round numbers', (low, high, expected) => {
    expect(labels(toLinearScale(low, high))).toEqual(expected);
  });

  test('keeps the words at its ends inside', () => {
    expect(scale.ticks.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'end']);
  });

  test('is refused where its ends do not differ', () => {
    expect(() => toLinearScale(2, 2)).toThrow('two ends that differ');
  });
});

describe('a scale of log(1 + x)', () => {
  test('puts 9 half way to 99', () => {
    expect(toLogScale(0, 99).toX(9)).toBeCloseTo(50, 10);
  });

  test.each([
    [0, 99, ['0', '1', '10']],
    [256, 150_000, ['1,000', '10k', '100k']],
    [0, 8, ['0', '1', '2', '5']],
    [0, 5000, ['0', '1', '10', '100', '1,000']],
    [0, 250_000, ['0', '1', '100', '10k']],
    [0, 0.5, ['0']],
    [100, 5000, ['100', '1,000']],
    [30, 70, ['50']],
  ])('from %d to %d is marked at 0 and at powers of ten', (low, high, expected) => {
    expect(labels(toLogScale(low, high))).toEqual(expected);
  });

  test('is refused below 0', () => {
    expect(() => toLogScale(-1, 1)).toThrow('begins at 0 or above');
  });
});

test.each([
  [0, '0'],
  [1500, '1,500'],
  [12_000, '12k'],
  [1_500_000, '1.5M'],
  [-250, '−250'],
])('%d is written in the least room', (value, written) => {
  expect(formatTick(value)).toBe(written);
});

test('bars stand one after another, and one of nothing is left out', () => {
  const bars = stackBars(
    [
      { kind: 'score', value: 1 },
      { kind: 'other', value: 0 },
      { kind: 'unknown', value: 3 },
    ],
    8,
  );
  expect(bars).toEqual([
    { kind: 'score', x: 0, width: 12.5 },
    { kind: 'unknown', x: 12.5, width: 37.5 },
  ]);
});
