import { describe, expect, test } from 'vitest';
import { scoreCase } from '#scoring/case/score-case.ts';
import { scoreCredibility } from '#scoring/credibility.ts';
import { likelihoodOf } from '#scoring/likelihood.ts';
import { readMethod } from './read-method.ts';
import { cases, getCase, pick } from './reference-cases.ts';

const method = readMethod();

describe('scoreCredibility', () => {
  const parts = scoreCase(getCase(pick(cases, 'mixed')), method);
  const { delivery, incentives, design, risk } = parts;
  const whole = { delivery, incentives, design, risk };
  const mean = delivery.mean;
  if (mean === null) throw new Error('The case is covered.');
  const withDelivery = (score: number) => ({
    ...whole,
    delivery: { ...delivery, mean: { ...mean, delivery: score } },
    incentives: { ...incentives, score: 25 },
    design: { ...design, score: 32 },
    risk: { ...risk, score: 80 },
  });

  test('is a product of powers, and the gap what it leaves of the risk', () => {
    // 64^0.5 = 8, 25^0.3 = 2.6265, 32^0.2 = 2: K = 42.02
    const credibility = 8 * 25 ** 0.3 * 2;
    expect(scoreCredibility(withDelivery(64), method)).toEqual({
      credibility: { kind: 'scored', score: expect.closeTo(credibility, 10) },
      arithmetic: { kind: 'scored', score: expect.closeTo(32 + 7.5 + 6.4, 10) },
      protectionGap: { kind: 'scored', score: expect.closeTo(0.8 * (100 - credibility), 10) },
    });
  });

  test('each part counts as 1 at least, but not in the arithmetic variant', () => {
    const found = scoreCredibility(withDelivery(0), method);
    expect(found.credibility).toEqual({
      kind: 'scored',
      score: expect.closeTo(2 * 25 ** 0.3, 10),
    });
    expect(found.arithmetic).toEqual({ kind: 'scored', score: expect.closeTo(13.9, 10) });
  });

  test('names what is withheld or unknown', () => {
    const missing = {
      delivery: { ...delivery, status: 'withheld' as const },
      incentives: { ...incentives, status: 'withheld' as const },
      design: { ...design, score: null },
      risk: { ...risk, score: null },
    };
    expect(scoreCredibility(missing, method)).toEqual({
      credibility: { kind: 'missing-parts', missing: ['delivery', 'incentives', 'design'] },
      arithmetic: { kind: 'missing-parts', missing: ['delivery', 'incentives', 'design'] },
      protectionGap: {
        kind: 'missing-parts',
        missing: ['delivery', 'incentives', 'design', 'risk'],
      },
    });
  });

  test('a provisional delivery is enough', () => {
    const provisional = { ...whole, delivery: { ...delivery, status: 'provisional' as const } };
    expect(scoreCredibility(provisional, method).credibility.kind).toBe('scored');
  });

  test('without risk there is credibility, and no gap', () => {
    const found = scoreCredibility({ ...whole, risk: { ...risk, score: null } }, method);
    expect(found.credibility.kind).toBe('scored');
    expect(found.protectionGap).toEqual({ kind: 'missing-parts', missing: ['risk'] });
  });
});

describe('likelihoodOf', () => {
  test.each([
    [0, 'almost-no-chance'],
    [0.049, 'almost-no-chance'],
    [0.05, 'very-unlikely'],
    [0.2, 'unlikely'],
    [0.45, 'roughly-even-chance'],
    [0.55, 'likely'],
    [0.8, 'very-likely'],
    [0.95, 'almost-certain'],
    [0.995, 'almost-certain'],
    [1, 'almost-certain'],
  ])('%d is %s', (probability, word) => {
    expect(likelihoodOf(probability, method)).toBe(word);
  });

  test.each([-0.1, 1.1, Number.NaN])('%d is no probability', (value) => {
    expect(() => likelihoodOf(value, method)).toThrow(RangeError);
  });
});
