import { describe, expect, test } from 'vitest';
import { scoreCase } from '#scoring/case/score-case.ts';
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import { applyChoices, choicesOf } from '#scoring/uncertainty/choices.ts';
import { toMethodResult } from '#scoring/uncertainty/country-figures.ts';
import { evaluateOwn, finish, runDraws } from '#scoring/uncertainty/run-draws.ts';
import { findCase, method, toCountry, toModel } from './make-draw-input.ts';

const countries = (['mixed', 'edges', 'shallow'] as const).map((name) =>
  toCountry(name, findCase(name)),
);
const model = toModel(countries);
const published = choicesOf(model);
const draw = (of: typeof model) => finish(runDraws(of, { draws: 50, drawsPerStep: 50 }));
const pointOf = (choices: MethodChoices) => evaluateOwn(applyChoices(model, choices)).sets[0];

describe('the published choices', () => {
  test('give every published draw to the last bit', () => {
    expect(draw(applyChoices(model, published))).toEqual(draw(model));
  });

  test('give every published score, interval, rank and group', () => {
    const named = countries.map(({ id }) => ({ id: id as 'SDN', name: id }));
    const again = applyChoices(model, published);
    expect(toMethodResult(again, draw(again), named)).toEqual(
      toMethodResult(model, draw(model), named),
    );
  });

  test('are the constants of the method', () => {
    expect(published).toMatchObject({
      weights: method.credibility.weights,
      reliabilities: {
        ...method.evidence.reliability,
        admission: method.evidence.admissionReliability,
        'enacted-text': method.evidence.enactedTextReliability,
      },
      weakestShare: method.incentives.weakestShare,
      figuresShare: method.risk.figuresShare,
    });
  });
});

describe('another choice gives what the whole method would give with that constant:', () => {
  const given = findCase('mixed');

  test('weights', () => {
    const weights = { delivery: 0.2, incentives: 0.2, design: 0.6 };
    const wanted = scoreCase(given, { ...method, credibility: { ...method.credibility, weights } });
    const { credibility } = wanted.credibility;
    const point = pointOf({ ...published, weights: { delivery: 1, incentives: 1, design: 3 } });
    expect(credibility.kind).toBe('scored');
    expect(point?.credibility?.[0]).toBeCloseTo(
      credibility.kind === 'scored' ? credibility.score : NaN,
      9,
    );
  });

  test('the arithmetic mean', () => {
    const { arithmetic } = scoreCase(given, method).credibility;
    const point = pointOf({ ...published, aggregation: 'arithmetic' });
    expect(arithmetic.kind).toBe('scored');
    expect(point?.credibility?.[0]).toBeCloseTo(
      arithmetic.kind === 'scored' ? arithmetic.score : NaN,
      9,
    );
  });

  test('the half-life', () => {
    const evidence = { ...method.evidence, deliveryHalfLifeMonths: 12 };
    const wanted = scoreCase(given, { ...method, evidence }).delivery.mean?.delivery;
    expect(pointOf({ ...published, halfLife: 'short' })?.delivery[0]).toBeCloseTo(wanted ?? NaN, 9);
  });

  test('the reliability of an observer', () => {
    const reliability = { ...method.evidence.reliability, un: 0.3 };
    const evidence = { ...method.evidence, reliability };
    const wanted = scoreCase(findCase('edges'), { ...method, evidence }).delivery.mean?.delivery;
    const deliveryBy = (choices: MethodChoices) =>
      evaluateOwn(applyChoices(model, choices)).sets.find(({ id }) => id === 'edges')?.delivery[0];
    const reliabilities = { ...published.reliabilities, un: 0.3 };
    expect(deliveryBy({ ...published, reliabilities })).toBeCloseTo(wanted ?? NaN, 9);
    expect(wanted).not.toBeCloseTo(deliveryBy(published) ?? NaN, 3);
  });

  test('the share of the weaker incentives, and of figures in risk', () => {
    const wanted = scoreCase(given, {
      ...method,
      incentives: { ...method.incentives, weakestShare: 0.9 },
      risk: { ...method.risk, figuresShare: 0.1 },
    });
    const chosen = applyChoices(model, { ...published, weakestShare: 0.9, figuresShare: 0.1 });
    const [country] = evaluateOwn(chosen).countries;
    expect(country?.incentives?.[0]).toBeCloseTo(wanted.incentives.score ?? NaN, 9);
    expect(country?.risk?.[0]).toBeCloseTo(wanted.risk.score ?? NaN, 9);
  });
});

describe('what is fixed is no longer drawn:', () => {
  test('one way of joining the parts', () => {
    expect(
      applyChoices(model, { ...published, aggregation: 'harmonic' }).uncertainty.aggregations,
    ).toEqual(['harmonic']);
  });

  test('one half-life', () => {
    const { evidence } = applyChoices(model, { ...published, halfLife: 'long' });
    expect(new Set(evidence.halfLives)).toEqual(new Set([model.evidence.halfLives[2]]));
  });

  test.each([
    ['narrow', model.risk.dangers],
    ['wide', model.risk.wideDangers],
  ] as const)('the %s goalposts', (goalposts, wanted) => {
    const { risk } = applyChoices(model, { ...published, goalposts });
    expect(risk.dangers).toEqual(wanted);
    expect(risk.wideDangers).toEqual(wanted);
  });
});

describe('refused, since no score could be made of it:', () => {
  test.each([
    ['no weight at all', { delivery: 0, incentives: 0, design: 0 }],
    ['a negative weight', { delivery: 1, incentives: -1, design: 1 }],
  ])('%s', (_rule, weights) => {
    expect(() => applyChoices(model, { ...published, weights })).toThrow('Weights must not be');
  });

  test('an observer of no weight', () => {
    const reliabilities = { ...published.reliabilities, un: 0 };
    expect(() => applyChoices(model, { ...published, reliabilities })).toThrow(
      'reliability of un must be above 0',
    );
  });
});
