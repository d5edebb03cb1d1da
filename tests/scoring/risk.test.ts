import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES, THREAT_CLASSES } from '#model/score-terms.ts';
import type { RiskFactInput, RiskVariableInput } from '#scoring/inputs.ts';
import { scoreRisk } from '#scoring/risk.ts';
import { scoreRiskFacts } from '#scoring/risk-facts.ts';
import { placeVariable, scoreRiskFigures } from '#scoring/risk-figures.ts';
import { arbitraryDate, PROPERTY_RUN } from './arbitrary-evidence.ts';
import { day } from './make-evidence.ts';
import { makeFact } from './make-state.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');

function variable(value: number | null, given: Partial<RiskVariableInput> = {}): RiskVariableInput {
  return { code: 'x', transform: 'none', low: 0, high: 10, higherIs: 'worse', ...given, value };
}

describe('placeVariable', () => {
  test.each<[string, RiskVariableInput, number | null]>([
    ['half way is half', variable(5), 0.5],
    ['beyond the goalposts is cut', variable(25), 1],
    ['and below them', variable(-3), 0],
    ['where higher is better it is turned', variable(2, { higherIs: 'better' }), 0.8],
    ['a rate goes by its logarithm', variable(9, { transform: 'log1p', high: 99 }), 0.5],
    ['without a figure it is not usable', variable(null), null],
    ['nor with one goalpost on the other', variable(5, { low: 5, high: 5 }), null],
  ])('%s', (_rule, given, danger) => {
    const placed = placeVariable(given);
    if (danger === null) expect(placed).toBeNull();
    else expect(placed).toBeCloseTo(danger, 12);
  });
});

describe('scoreRiskFigures', () => {
  test('is the root of the mean square over pillars, so that the worse one leads', () => {
    const found = scoreRiskFigures(
      [
        { id: 'violence', variables: [variable(10), variable(6)] },
        { id: 'displacement', variables: [variable(0)] },
      ],
      method,
    );
    expect(found.pillars.map(({ danger }) => danger)).toEqual([0.8, 0]);
    expect(found.danger).toBeCloseTo(0.8 / Math.SQRT2, 12);
    expect(found.usableShare).toBe(1);
  });

  test('leaves out a pillar of which less than half is usable', () => {
    const found = scoreRiskFigures(
      [
        { id: 'half', variables: [variable(4), variable(null)] },
        { id: 'third', variables: [variable(9), variable(null), variable(null)] },
      ],
      method,
    );
    expect(found.pillars.map(({ danger }) => danger)).toEqual([0.4, null]);
    expect(found).toMatchObject({ danger: 0.4, usableShare: 0.4 });
  });

  test('is null without a pillar', () => {
    expect(scoreRiskFigures([], method)).toMatchObject({ danger: null, usableShare: null });
    const empty = scoreRiskFigures([{ id: 'empty', variables: [] }], method);
    expect(empty).toMatchObject({ danger: null, usableShare: null });
  });
});

describe('scoreRiskFacts', () => {
  const fresh = (threat: RiskFactInput['threat'], severity: RiskFactInput['severity']) => ({
    ...makeFact('2022-06-30', threat),
    severity,
  });

  test.each<[string, readonly RiskFactInput[], number | null]>([
    ['one threat at its worst fills half', [fresh('intercommunal', 3)], 0.5],
    ['two fill three quarters', [fresh('intercommunal', 3), fresh('state-forces', 3)], 0.75],
    [
      'of one class the strongest counts',
      [fresh('intercommunal', 3), fresh('intercommunal', 1)],
      0.5,
    ],
    ['a severity that nobody judged is not usable', [fresh('intercommunal', null)], null],
    ['nor is an undated fact', [makeFact(null, 'intercommunal')], null],
    ['nor one of later', [makeFact('2022-07', 'intercommunal')], null],
    ['without facts there is none', [], null],
  ])('%s', (_rule, facts, danger) => {
    expect(scoreRiskFacts(facts, asOf, method).danger).toBe(danger);
  });

  test('two years halve it', () => {
    const facts = [{ ...makeFact('2020-06-30', 'intercommunal'), severity: 3 as const }];
    const aged = 2 ** (-730 / 30.4375 / 24);
    expect(scoreRiskFacts(facts, asOf, method).danger).toBeCloseTo(aged / 2, 12);
  });
});

describe('scoreRisk', () => {
  const pillars = [{ id: 'violence', variables: [variable(5)] }];

  test('graver facts raise it: √(¾ · 0.5² + ¼ · 0.75²)', () => {
    const facts = (['intercommunal', 'state-forces'] as const).map((threat) => ({
      ...makeFact('2022-06-30', threat),
      severity: 3 as const,
    }));
    const found = scoreRisk({ pillars, facts }, asOf, method);
    expect(found.score).toBeCloseTo(100 * Math.sqrt(0.75 * 0.25 + 0.25 * 0.5625), 12);
  });

  test('facts alone are no score', () => {
    const facts = [makeFact('2022-06-30', 'intercommunal')];
    expect(scoreRisk({ pillars: [], facts }, asOf, method).score).toBeNull();
  });

  test('under six in ten usable variables there is none, at six there is', () => {
    const of = (usable: number) => [
      {
        id: 'violence',
        variables: [0, 1, 2, 3, 4].map((at) => variable(at < usable ? 5 : null)),
      },
    ];
    const scores = [2, 3].map((n) => scoreRisk({ pillars: of(n), facts: [] }, asOf, method).score);
    expect(scores).toEqual([null, 50]);
  });

  test('one more fact never lowers it, and it lies between 0 and 100', () => {
    const fact = fc.record({
      date: fc.option(arbitraryDate),
      threat: fc.constantFrom(...THREAT_CLASSES),
      severity: fc.option(fc.constantFrom(...GRADES)),
    });
    const value = fc.option(fc.double({ min: -5, max: 20, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.array(fact), fact, (values, facts, one) => {
        const risk = { pillars: [{ id: 'p', variables: values.map((v) => variable(v)) }], facts };
        const before = scoreRisk(risk, asOf, method).score;
        const after = scoreRisk({ ...risk, facts: [...facts, one] }, asOf, method).score;
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeGreaterThanOrEqual((before ?? 0) - 1e-9);
        expect(after ?? 0).toBeLessThanOrEqual(100);
      }),
      PROPERTY_RUN,
    );
  });
});
