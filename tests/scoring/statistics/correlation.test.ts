import { describe, expect, test } from 'vitest';
import { correlate, correlateRanks, kendallTauB } from '#scoring/statistics/correlation.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import coders from '../../fixtures/agreement/two-coders.json' with { type: 'json' };
import { getValue } from './get-value.ts';

describe('with ties', () => {
  test.each([
    ['Pearson', correlate, exits.score, exits.change, exits.expected.pearson],
    ['Spearman', correlateRanks, exits.score, exits.change, exits.expected.spearman],
    ['Kendall τ-b', kendallTauB, exits.score, exits.change, exits.expected.kendall_tau_b],
    ['Spearman of two coders', correlateRanks, coders.x, coders.y, coders.spearman],
    ['Kendall τ-b of two coders', kendallTauB, coders.x, coders.y, coders.kendall_tau_b],
  ])('%s is as published', (_, statistic, x, y, expected) => {
    expect(getValue(statistic(x, y))).toBeCloseTo(expected, 12);
  });
});

describe.each([
  ['Pearson', correlate],
  ['Spearman', correlateRanks],
  ['Kendall τ-b', kendallTauB],
])('%s', (_, statistic) => {
  test('is 1 for equal orders and −1 for opposite ones', () => {
    expect(getValue(statistic([1, 2, 3], [10, 20, 30]))).toBeCloseTo(1, 14);
    expect(getValue(statistic([1, 2, 3], [30, 20, 10]))).toBeCloseTo(-1, 14);
  });

  test('does not depend on the order of the cases', () => {
    const x = [4, 1, 3, 3, 9];
    const y = [2, 2, 8, 1, 7];
    const turned = statistic(x.toReversed(), y.toReversed());
    expect(getValue(turned)).toBeCloseTo(getValue(statistic(x, y)), 14);
  });

  test('is none where one side is constant, and says so', () => {
    expect(statistic([0.1, 0.1, 0.1], [1, 2, 3])).toEqual({ kind: 'none', reason: 'no-variation' });
  });

  test('is none for a single case', () => {
    expect(statistic([1], [2])).toEqual({ kind: 'none', reason: 'too-few' });
  });

  test('refuses lists of different length', () => {
    expect(() => statistic([1, 2], [1, 2, 3])).toThrow('not 2 and 3');
  });
});
