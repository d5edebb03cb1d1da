import { describe, expect, test } from 'vitest';
import type { CodedItems } from '#scoring/audit/coded-items.ts';
import { measureRounds } from '#scoring/audit/round-agreement.ts';
import { readMethod } from '../read-method.ts';

const { reliability: method } = readMethod();
const inSudan = { country: 'SDN', theme: null };
const inMali = { country: 'MLI', theme: null };
const coded: CodedItems = {
  field: 'level',
  metric: 'ordinal',
  isGrouped: true,
  coders: ['a', 'b', 'd', 'e'],
  items: [
    { ...inSudan, unit: [0, 3, 0, 0] },
    { ...inSudan, unit: [3, 0, 3, 3] },
    // Only the first round coded Mali.
    { ...inMali, unit: [1, 1, null, null] },
  ],
};
const roundOf = (coder: string) => (coder === 'a' || coder === 'b' ? 1 : 2);

describe('agreement round by round', () => {
  const rounds = measureRounds(coded, roundOf, method);

  test('is that of each round on what all of them coded: all countries, then each', () => {
    expect(rounds.map(({ country, round }) => `${country ?? 'all'} ${String(round)}`)).toEqual([
      'all 1',
      'all 2',
      'SDN 1',
      'SDN 2',
    ]);
    expect(rounds.map(({ coders }) => coders.join(''))).toEqual(['ab', 'de', 'ab', 'de']);
  });

  test('has the alphas of the coders of the round alone', () => {
    // a and b: 0–3 and 3–0, alpha = 1 − 1/(2/3) = −0.5; d and e are at one.
    expect(rounds.map(({ agreement: { alpha } }) => alpha)).toMatchObject([
      { alpha: -0.5, units: 2 },
      { alpha: 1, units: 2 },
      { alpha: -0.5 },
      { alpha: 1 },
    ]);
  });

  test('is empty where there was one round', () => {
    expect(measureRounds(coded, () => 1, method)).toEqual([]);
  });
});
