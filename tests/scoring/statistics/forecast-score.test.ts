import { describe, expect, test } from 'vitest';
import { baseRateForecasts, brierScore, brierSkill } from '#scoring/statistics/forecast-score.ts';
import { leaveOneOut } from '#scoring/statistics/leave-one-out.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import { getValue } from './get-value.ts';

const worse = exits.worse.map(Boolean);
/** The forecasts of the reference: even at a score of 40. */
const forecasts = exits.score.map((score) => 1 / (1 + Math.exp((score - 40) / 20)));

describe('forecasts of twelve exits', () => {
  test.each([
    ['Brier score', brierScore(forecasts, worse), exits.expected.brier],
    [
      'Brier of the base rate',
      brierScore(baseRateForecasts(worse), worse),
      exits.expected.brier_base_rate,
    ],
    ['skill', brierSkill(forecasts, baseRateForecasts(worse), worse), exits.expected.brier_skill],
  ])('%s is as published', (_, found, expected) => {
    expect(getValue(found)).toBeCloseTo(expected, 12);
  });
});

describe('brierSkill', () => {
  test('is 1 for a perfect forecast and 0 for the reference itself', () => {
    const came = [true, false, false, true];
    const reference = baseRateForecasts(came);
    expect(getValue(brierSkill([1, 0, 0, 1], reference, came))).toBe(1);
    expect(getValue(brierSkill(reference, reference, came))).toBe(0);
  });

  test('is none against a perfect reference', () => {
    const found = brierSkill([0.9, 0.8], baseRateForecasts([true, true]), [true, true]);
    expect(found).toEqual({ kind: 'none', reason: 'no-variation' });
  });
});

describe('brierScore', () => {
  test('is none without a case', () => {
    expect(brierScore([], [])).toEqual({ kind: 'none', reason: 'too-few' });
  });

  test('refuses what is not a probability', () => {
    expect(() => brierScore([1.2], [true])).toThrow('1.2');
  });
});

describe('leaveOneOut', () => {
  test('computes the statistic without each case in turn', () => {
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(leaveOneOut([1, 2, 6], mean)).toEqual([
      { left: 1, result: 4 },
      { left: 2, result: 3.5 },
      { left: 6, result: 1.5 },
    ]);
  });
});
