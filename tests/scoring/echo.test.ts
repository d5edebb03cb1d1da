import { describe, expect, test } from 'vitest';
import { applyEcho, echoFactors } from '#scoring/echo.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();

describe('echoFactors', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['nothing echoes nothing', [], []],
    ['a single report counts in full', [0.3], [1]],
    ['each further one counts half as much', [4, 2, 1], [1, 0.5, 0.25]],
    ['whatever the order of entry', [1, 4, 2], [0.25, 1, 0.5]],
    ['two equal ones share 1 and a half', [2, 2], [0.75, 0.75]],
    ['after a heavier one, half and a quarter', [2, 3, 2], [0.375, 1, 0.375]],
    ['three equal ones share 7/12 each', [5, 5, 5], [7 / 12, 7 / 12, 7 / 12]],
    ['weights that differ by rounding are equal', [1, 1 + 1e-15], [0.75, 0.75]],
    ['a real difference, however small, is one', [1, 1.000001], [0.5, 1]],
  ])('%s', (_rule, weights, factors) => {
    expect(echoFactors(weights, method)).toEqual(
      factors.map((factor) => expect.closeTo(factor, 12)),
    );
  });
});

describe('applyEcho', () => {
  test('each class of observer echoes only itself', () => {
    const entries = [
      { observer: 'un', weight: 1 },
      { observer: 'press', weight: 0.4 },
      { observer: 'un', weight: 0.8 },
    ] as const;
    expect(applyEcho(entries, method)).toEqual([
      { before: 1, factor: 1, weight: 1 },
      { before: 0.4, factor: 1, weight: 0.4 },
      { before: 0.8, factor: 0.5, weight: 0.4 },
    ]);
  });
});
