import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from '#scoring/statistics/auc.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import patients from '../../fixtures/backtest/subarachnoid.json' with { type: 'json' };

const outcomes = patients.cases.outcome.map((outcome) => outcome === 1);

describe('areaUnderCurve', () => {
  test.each(['s100b', 'ndka', 'wfns'] as const)(
    'of %s is as published, with its interval',
    (name) => {
      const found = areaUnderCurve(patients.cases[name], outcomes, 0.95);
      const published = patients.areas[name];
      if (found.kind === 'none') throw new Error(found.reason);
      expect(found.area).toBeCloseTo(published.auc, 12);
      expect(found.variance).toBeCloseTo(published.delong_var, 12);
      expect(found.low).toBeCloseTo(published.ci_low, 12);
      expect(found.high).toBeCloseTo(published.ci_high, 12);
    },
  );

  test('of twelve exits, a low score before a worse outcome, spans nearly everything', () => {
    const marker = exits.score.map((score) => -score);
    const found = areaUnderCurve(marker, exits.worse.map(Boolean), 0.95);
    if (found.kind === 'none') throw new Error(found.reason);
    expect(found.area).toBeCloseTo(exits.expected.auc_low_score_predicts_worse, 12);
    expect(found.low).toBeCloseTo(exits.expected.delong_ci_low, 12);
    expect(found.high).toBe(exits.expected.delong_ci_high);
  });

  test.each([
    ['always higher with the outcome', [1, 2, 3, 4], 1],
    ['always lower', [4, 3, 2, 1], 0],
    ['always the same', [5, 5, 5, 5], 0.5],
  ])('a marker that is %s', (_, marker, area) => {
    expect(areaUnderCurve(marker, [false, false, true, true], 0.95)).toHaveProperty('area', area);
  });

  test.each([
    ['no case has the outcome', [false, false, false], 'one-outcome'],
    ['every case has it', [true, true, true], 'one-outcome'],
    ['one case has it', [true, false, false], 'too-few'],
  ])('there is none where %s', (_, came, reason) => {
    expect(areaUnderCurve([1, 2, 3], came, 0.95)).toEqual({ kind: 'none', reason });
  });
});
