import { describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';
import {
  measureAgreement,
  measureAgreementBy,
  relianceOn,
} from '#scoring/reliability/agreement.ts';
import { levelsByCoder, verdictsByCoder } from '#scoring/reliability/coded-records.ts';
import { readMethod } from '../read-method.ts';

const CODERS = ['a', 'b', 'c'];
const method = readMethod();
const { commitments, claims } = getDataset();
const levels = commitments.flatMap(({ findings }) =>
  findings.map((finding) => levelsByCoder(finding, CODERS)),
);
const verdicts = claims.flatMap(({ checks }) =>
  checks.map((check) => verdictsByCoder(check, CODERS)),
);

/** The units with two of the coders alone. */
function ofPair(units: typeof levels, pair: readonly [number, number]) {
  return units.map((unit) => pair.map((coder) => unit[coder] ?? null));
}

describe('the first coding round, as published with it', () => {
  test('three coders agree on levels with an ordinal alpha of 0.836', () => {
    const { alpha, interval, reliance } = measureAgreement('levels', levels, 'ordinal', method);
    if (alpha.kind === 'none' || interval === undefined)
      throw new Error('There should be an alpha.');
    expect(alpha.alpha).toBeCloseTo(0.836, 3);
    expect(Math.abs(interval.low - 0.821)).toBeLessThan(0.002);
    expect(Math.abs(interval.high - 0.851)).toBeLessThan(0.002);
    expect(reliance).toBe('reliable');
  });

  test.each([
    ['the first and the second coder on levels', levels, [0, 1], 0.777],
    ['the first and the third coder on levels', levels, [0, 2], 0.778],
    ['the second and the third coder on levels', levels, [1, 2], 0.954],
    ['the first and the second coder on verdicts', verdicts, [0, 1], 0.817],
    ['the first and the third coder on verdicts', verdicts, [0, 2], 0.818],
    ['the second and the third coder on verdicts', verdicts, [1, 2], 0.918],
  ] as const)('%s', (_, units, pair, published) => {
    const { alpha } = measureAgreement('pair', ofPair(units, pair), 'ordinal', method);
    expect(alpha.kind === 'alpha' ? alpha.alpha : alpha.reason).toBeCloseTo(published, 3);
  });

  test('three coders agree on verdicts with an ordinal alpha of 0.849', () => {
    const { alpha } = measureAgreement('verdicts', verdicts, 'ordinal', method);
    expect(alpha.kind === 'alpha' ? alpha.alpha : alpha.reason).toBeCloseTo(0.849, 3);
  });

  test('its pairs give the error that the method has frozen', () => {
    const { codingError } = measureAgreement('levels', levels, 'ordinal', method);
    expect(codingError).toBeCloseTo(getDataset().method.evidence.codingError.severalCodings, 3);
  });
});

describe('measureAgreementBy', () => {
  test('measures every group by itself', () => {
    const items = [
      { theme: 'x', levels: [0, 0] },
      { theme: 'y', levels: [1, null] },
      { theme: 'x', levels: [3, 3] },
    ];
    const found = measureAgreementBy(
      items,
      ({ theme }) => theme,
      (item) => item.levels,
      'ordinal',
      method,
    );
    expect([...found.keys()]).toEqual(['x', 'y']);
    expect(found.get('x')).toMatchObject({
      alpha: { alpha: 1 },
      reliance: 'reliable',
      codingError: 0,
    });
    expect(found.get('y')).toMatchObject({ alpha: { reason: 'no-pairs' } });
    expect(found.get('y')?.interval).toBeUndefined();
  });
});

test.each([
  [1, 'reliable'],
  [0.8, 'reliable'],
  [0.8 - 1e-12, 'reliable'],
  [0.7999, 'tentative'],
  [0.667, 'tentative'],
  [0.667 - 1e-12, 'tentative'],
  [0.6669, 'not-headlined'],
  [-0.2, 'not-headlined'],
])('an alpha of %s is %s', (alpha, reliance) => {
  expect(relianceOn(alpha, method)).toBe(reliance);
});
