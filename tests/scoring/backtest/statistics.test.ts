import { describe, expect, test } from 'vitest';
import { forecastWorse } from '#scoring/backtest/predictor.ts';
import { measurePredictor } from '#scoring/backtest/statistics.ts';
import exits from '../../fixtures/backtest/twelve-exits.json' with { type: 'json' };
import { readMethod } from '../read-method.ts';
import { getValue } from '../statistics/get-value.ts';
import { makeCounted } from './make-case.ts';

const method = readMethod().backtest;
const none = (reason: string) => ({ kind: 'none', reason });

describe('the twelve invented exits', () => {
  const cases = makeCounted({
    values: exits.score,
    changes: exits.change,
    worse: exits.worse.map(Boolean),
  });
  const found = measurePredictor('credibility', cases, method);

  test('have the published correlations', () => {
    expect(getValue(found.spearman)).toBeCloseTo(exits.expected.spearman, 12);
    expect(getValue(found.kendall)).toBeCloseTo(exits.expected.kendall_tau_b, 12);
  });

  test('have, a low score before a worse outcome, the published area with its interval', () => {
    expect(found.area.kind).toBe('area');
    if (found.area.kind === 'none') return;
    expect(found.area.area).toBeCloseTo(exits.expected.auc_low_score_predicts_worse, 12);
    expect(found.area.low).toBeCloseTo(exits.expected.delong_ci_low, 12);
    expect(found.area.high).toBe(exits.expected.delong_ci_high);
  });

  test('have the published Brier score and skill by the forecasts of the method', () => {
    if (found.skill === null) throw new Error('A score is a forecast.');
    expect(getValue(found.skill.brier)).toBeCloseTo(exits.expected.brier, 12);
    expect(getValue(found.skill.overBaseRate)).toBeCloseTo(exits.expected.brier_skill, 12);
  });

  test('have, nobody having been killed before, no better reference than one near the base rate', () => {
    // With the same violence everywhere the fit says (8 + ½) / 13 for all; 8 of 12 got worse.
    const reference = (8 * (1 - 8.5 / 13) ** 2 + 4 * (8.5 / 13) ** 2) / 12;
    if (found.skill === null) throw new Error('A score is a forecast.');
    expect(getValue(found.skill.overViolenceBefore)).toBeCloseTo(
      1 - exits.expected.brier / reference,
      12,
    );
  });

  test('have a p from 100,000 orders, near to what another program samples', () => {
    expect(found.spearmanTest).toMatchObject({ kind: 'sampled', permutations: 100_000 });
    if (found.spearmanTest.kind === 'none' || found.kendallTest.kind === 'none') {
      throw new Error('Twelve cases have a p.');
    }
    // Another program, 400,000 and 60,000 orders: 0.148 and 0.115.
    expect(Math.abs(found.spearmanTest.p - 0.148)).toBeLessThan(0.006);
    expect(Math.abs(found.kendallTest.p - 0.115)).toBeLessThan(0.008);
  });

  test('are left out one by one, in their order', () => {
    expect(found.withoutOne.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    const [first] = found.withoutOne;
    const others = measurePredictor('credibility', cases.slice(1), method);
    expect(first).toEqual({ id: 'case-1', spearman: others.spearman, area: others.area });
  });

  test('turned round, as a protection gap, tell the same', () => {
    const turned = cases.map((each) => ({ ...each, value: 100 - each.value }));
    const gap = measurePredictor('protection-gap', turned, method);
    expect(getValue(gap.spearman)).toBeCloseTo(-exits.expected.spearman, 12);
    expect(gap.area).toEqual(found.area);
    if (gap.skill === null) throw new Error('A score is a forecast.');
    expect(getValue(gap.skill.brier)).toBeCloseTo(exits.expected.brier, 12);
  });
});

describe('few cases', () => {
  const five = {
    values: [10, 20, 30, 40, 50],
    changes: [5, 4, 3, 2, 1],
    worse: [true, true, false, false, false],
  };

  test('five in perfect order have an exact p of 2 in 120', () => {
    const found = measurePredictor('delivery', makeCounted(five), method);
    expect(getValue(found.spearman)).toBeCloseTo(-1, 14);
    expect(found.spearmanTest).toEqual({ kind: 'exact', p: 2 / 120, permutations: 120 });
    expect(found.kendallTest).toEqual({ kind: 'exact', p: 2 / 120, permutations: 120 });
    expect(found).toMatchObject({ worseCount: 2, area: { area: 1 } });
  });

  test('and four have no figure at all, with the reason', () => {
    const four = makeCounted({ ...five, values: five.values.slice(1), changes: [4, 3, 2, 1] });
    const found = measurePredictor('delivery', four, method);
    const tooFew = none('too-few');
    expect(found).toMatchObject({
      spearman: tooFew,
      spearmanTest: tooFew,
      kendall: tooFew,
      kendallTest: tooFew,
      area: tooFew,
      skill: { brier: tooFew, overBaseRate: tooFew, overViolenceBefore: tooFew },
    });
    expect(found.withoutOne).toHaveLength(4);
    expect(found.withoutOne).toContainEqual({ id: 'case-1', spearman: tooFew, area: tooFew });
  });

  test('no case at all has no figure', () => {
    expect(measurePredictor('credibility', [], method)).toMatchObject({
      cases: [],
      worseCount: 0,
      spearman: none('too-few'),
      withoutOne: [],
    });
  });

  test('of which none got worse have a correlation but no area and no skill', () => {
    const calm = makeCounted({ ...five, worse: five.values.map(() => false) });
    const found = measurePredictor('delivery', calm, method);
    expect(found.spearman.kind).toBe('figure');
    expect(found.area).toEqual(none('one-outcome'));
    expect(found.skill?.overBaseRate).toEqual(none('no-variation'));
  });

  test('of which one got worse have no area: it would have no interval', () => {
    const one = makeCounted({ ...five, worse: [true, false, false, false, false] });
    expect(measurePredictor('delivery', one, method).area).toEqual(none('too-few'));
  });

  test('in which nothing changed have no correlation', () => {
    const still = makeCounted({ ...five, changes: five.values.map(() => 0) });
    expect(measurePredictor('delivery', still, method)).toMatchObject({
      spearman: none('no-variation'),
      spearmanTest: none('no-variation'),
    });
  });
});

describe('violence before', () => {
  test('is no forecast of its own, and more of it is taken to go before worse', () => {
    const found = measurePredictor(
      'violence-before',
      makeCounted({
        values: [1, 2, 3, 4, 5],
        changes: [1, 2, 3, 4, 5],
        worse: [false, false, false, true, true],
      }),
      method,
    );
    expect(found.skill).toBeNull();
    expect(found).toMatchObject({ area: { area: 1 } });
  });
});

describe('a score taken at its word', () => {
  test.each([
    ['delivery', 40, 0.5],
    ['delivery', 0, 1 / (1 + Math.exp(-2))],
    ['credibility', 80, 1 / (1 + Math.exp(2))],
    ['protection-gap', 60, 0.5],
    ['protection-gap', 100, 1 / (1 + Math.exp(-2))],
  ] as const)('%s of %i', (predictor, value, probability) => {
    expect(forecastWorse(value, predictor, method)).toBeCloseTo(probability, 14);
  });
});
