import { describe, expect, test } from 'vitest';
import type { CodedItems } from '#scoring/audit/coded-items.ts';
import { measureRounds } from '#scoring/audit/round-agreement.ts';
import { readMethod } from '../read-method.ts';

const method = readMethod();
const inSudan = { country: 'SDN', theme: null };
const inMali = { country: 'MLI', theme: null };
const coded: CodedItems = {
  field: 'level',
  metric: 'ordinal',
  isGrouped: true,
  coders: ['a', 'b', 'c', 'd', 'e'],
  items: [
    { ...inSudan, unit: [0, 3, 3, 0, 0] },
    { ...inSudan, unit: [3, 0, 0, 3, 3] },
    // Only the first round coded Mali.
    { ...inMali, unit: [1, 1, 1, null, null] },
  ],
};
const roundOf = (coder: string) => (coder < 'd' ? 1 : 2);
const by = { roundOf, firstCoder: 'a' } as const;

describe('agreement round by round', () => {
  const rounds = measureRounds(coded, by, method);
  const alphas = new Map(
    rounds
      .filter(({ country }) => country === 'SDN')
      .map(({ panel, round, agreement: { alpha } }) => [`${panel} ${String(round)}`, alpha]),
  );

  test('is measured on what all rounds coded: all countries, then each', () => {
    expect(
      rounds.map(({ country, panel, round }) => `${country ?? 'all'} ${panel} ${String(round)}`),
    ).toEqual([
      ...['all round 1', 'all blind 1', 'all round 2', 'all all-blind null'],
      ...['SDN round 1', 'SDN blind 1', 'SDN round 2', 'SDN all-blind null'],
    ]);
    expect(rounds.map(({ coders }) => coders.join('')).slice(0, 4)).toEqual([
      'abc',
      'bc',
      'de',
      'bcde',
    ]);
  });

  test('has the alphas of its coders alone', () => {
    // a, b, c: 0, 3, 3 and 3, 0, 0; of six values three of each: alpha = 1 − (2/3)/(3/5) = −1/9.
    expect(alphas.get('round 1')).toMatchObject({ units: 2, alpha: expect.closeTo(-1 / 9, 12) });
    expect(alphas.get('blind 1')).toMatchObject({ alpha: 1 });
    expect(alphas.get('round 2')).toMatchObject({ alpha: 1 });
    // b, c against d, e: each unit two of each value: alpha = 1 − (2/3)/(4/7) = −1/6.
    expect(alphas.get('all-blind null')).toMatchObject({ alpha: expect.closeTo(-1 / 6, 12) });
  });

  test('has no blind coders apart where the first coder did not code the field', () => {
    const items = coded.items.map((item) => ({ ...item, unit: item.unit.with(0, null) }));
    const panels = measureRounds({ ...coded, items }, by, method).map(({ panel }) => panel);
    expect(panels).not.toContain('blind');
  });

  test('of a mark that is set seldom is not measured by country', () => {
    const marks = measureRounds({ ...coded, isGrouped: false }, by, method);
    expect(new Set(marks.map(({ country }) => country))).toEqual(new Set([null]));
  });

  test('leaves a round aside that read what one coder alone had read', () => {
    const items = [
      ...coded.items.map((item) => ({ ...item, unit: [...item.unit, null] })),
      { ...inMali, unit: [2, null, null, null, null, 2] },
    ];
    const withSixth = { ...coded, coders: [...coded.coders, 'f' as const], items };
    const inThree = (coder: string) => (coder === 'f' ? 3 : roundOf(coder));
    expect(measureRounds(withSixth, { ...by, roundOf: inThree }, method)).toEqual(rounds);
  });

  test('is empty where there was one round', () => {
    expect(measureRounds(coded, { ...by, roundOf: () => 1 }, method)).toEqual([]);
  });
});
