import { describe, expect, test } from 'vitest';
import { DESIGN_ITEMS } from '#model/score-terms.ts';
import { designOf, designValueOf } from '#scoring/design-evidence.ts';
import { scoreDesign, type DesignValues } from '#scoring/design-score.ts';
import type { RiskFactInput, SetCommitmentInput, StrategyInput } from '#scoring/inputs.ts';
import { day } from './make-evidence.ts';
import { makeFact, makeSetCommitment, makeStrategy } from './make-state.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');

function values(known: readonly number[]): DesignValues {
  const entries = DESIGN_ITEMS.map((item, at) => [item, known[at] ?? null]);
  return Object.fromEntries(entries) as DesignValues; // every item has its entry
}

describe('scoreDesign', () => {
  test('seven known items are enough', () => {
    const found = scoreDesign(values([2, 2, 1, 1, 0, 0, 1]), method);
    expect(found).toMatchObject({ knownCount: 7, knownShare: 0.7, score: 50 });
  });

  test('six are not: what is unknown is not nought', () => {
    expect(scoreDesign(values([2, 2, 2, 2, 2, 2]), method)).toMatchObject({
      knownCount: 6,
      score: null,
    });
  });

  test('means of several strategies may lie between', () => {
    expect(scoreDesign(values([0.5, 0.5, 1, 1, 1, 1, 2]), method).score).toBe(50);
  });
});

describe('designValueOf', () => {
  test.each([
    [0.24, 0],
    [0.25, 1],
    [0.75, 1],
    [0.76, 2],
    [0.1 + 0.2 - 0.05, 1], // a quarter but for rounding
  ])('a share of %d is worth %i', (share, value) => {
    expect(designValueOf(share, method)).toBe(value);
  });
});

describe('designOf', () => {
  const design = (given: {
    readonly commitments?: readonly SetCommitmentInput[];
    readonly strategies?: readonly StrategyInput[];
    readonly riskFacts?: readonly RiskFactInput[];
  }) => designOf({ commitments: [], strategies: [], riskFacts: [], ...given }, asOf, method);

  const plain = makeSetCommitment();
  const made = makeSetCommitment({ hasTarget: true, deadline: '2021', namesBody: true });

  test('targets, deadlines and bodies are shares of the commitments made', () => {
    const later = makeSetCommitment({ madeOn: '2022-07-01', hasTarget: true });
    const found = design({ commitments: [made, plain, plain, plain, later] });
    expect(found.shares['measurable-targets']).toEqual({ count: 1, of: 4, value: 1 });
    expect(found.values).toMatchObject({ deadlines: 1, 'responsible-body': 1, budget: null });
  });

  test('of two commitments nobody can tell', () => {
    const found = design({ commitments: [made, made] });
    expect(found.shares.deadlines).toEqual({ count: 2, of: 2, value: null });
  });

  test('whether a body is named is a share of those judged', () => {
    const unjudged = makeSetCommitment({ namesBody: null });
    expect(design({ commitments: [made, made, unjudged] }).values['responsible-body']).toBeNull();
    expect(design({ commitments: [made, made, made, unjudged] }).values['responsible-body']).toBe(
      2,
    );
  });

  describe('threats on record in the three years before', () => {
    const children = makeSetCommitment({ theme: 'child-protection', madeOn: '2020-06-01' });
    const relief = makeSetCommitment({ theme: 'humanitarian-access', madeOn: '2020-01-01' });
    const commitments = [relief, children, children];

    test('are answered by any theme that the table says', () => {
      const facts = [
        makeFact('2019-05', 'state-forces'), // both themes
        makeFact('2018', 'displacement-or-humanitarian'), // relief
        makeFact('2018-02', 'social-unrest'), // neither
      ];
      const found = design({ commitments, riskFacts: facts });
      expect(found.threats.answered).toEqual(['state-forces', 'displacement-or-humanitarian']);
      expect(found.shares['threat-coverage']).toEqual({ count: 2, of: 3, value: 1 });
    });

    test.each([
      ['on the day of the first commitment', '2020-01-01', true],
      ['after it', '2020-01-02', false],
      ['three calendar years before', '2017-01-01', true],
      ['longer before', '2016-12-31', false],
      ['in a year that ends after it', '2020', false],
      ['at an unknown time', null, false],
    ])('%s', (_rule, date, isOnRecord) => {
      const { threats } = design({ commitments, riskFacts: [makeFact(date, 'social-unrest')] });
      expect(threats.onRecord).toEqual(isOnRecord ? ['social-unrest'] : []);
    });

    test('end with the first commitment, and are none without one', () => {
      expect(design({ commitments }).threats.first).toBe('2020-01-01');
      expect(design({}).threats.first).toBeNull();
    });

    test('without any, coverage is unknown', () => {
      expect(design({ commitments }).values['threat-coverage']).toBeNull();
    });
  });

  describe('what was judged of strategies', () => {
    const plan = makeStrategy({ design: { budget: 2, 'specific-acts': 1 } });
    const pact = makeStrategy({ id: 'pact', design: { budget: 0 } });

    test('is weighted by their number of commitments, at least 1', () => {
      const found = design({ strategies: [plan, pact], commitments: [plain, plain, plain] });
      expect(found.values.budget).toBe(1.5); // (3 · 2 + 1 · 0) / 4
      expect(found.values['specific-acts']).toBe(1);
      expect(found.values['conditions-not-dates']).toBeNull();
    });

    test('does not know a strategy that came later', () => {
      const later = makeStrategy({ date: '2022-07-01', design: { budget: 2 } });
      expect(design({ strategies: [later] }).values.budget).toBeNull();
    });

    test('knows an undated one by its commitments', () => {
      const undated = makeStrategy({ date: null, design: { budget: 2 } });
      expect(design({ strategies: [undated] }).values.budget).toBeNull();
      expect(design({ strategies: [undated], commitments: [plain] }).values.budget).toBe(2);
    });
  });
});
