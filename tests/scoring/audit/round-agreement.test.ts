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
const by = { roundOf, firstCoders: new Set(['a' as const]) };

describe('agreement round by round', () => {
  const [recoding, ...further] = measureRounds(coded, by, method);
  const rounds = recoding?.agreements ?? [];
  const alphas = new Map(
    rounds
      .filter(({ country }) => country === 'SDN')
      .map(({ panel, agreement: { alpha } }) => [panel, alpha]),
  );

  test('is measured on what a later round coded afresh: all countries, then each', () => {
    expect([recoding?.round, further]).toEqual([2, []]);
    expect(
      rounds.map(({ country, panel, round }) => `${country ?? 'all'} ${panel} ${String(round)}`),
    ).toEqual([
      ...['all before 2', 'all before-blind 2', 'all round 2', 'all all-blind null'],
      ...['SDN before 2', 'SDN before-blind 2', 'SDN round 2', 'SDN all-blind null'],
    ]);
    expect(rounds.map(({ coders }) => coders.join('')).slice(0, 4)).toEqual([
      'abc',
      'bc',
      'de',
      'bcde',
    ]);
  });

  test('is not measured country by country where the round coded of every country', () => {
    const items = [...coded.items, { ...inMali, unit: [1, 1, 1, 1, 1] }];
    const agreements = measureRounds({ ...coded, items }, by, method).flatMap(
      ({ agreements: own }) => own,
    );
    expect(agreements.map(({ country }) => country)).toEqual([null, null, null, null]);
  });

  test('sets a third round beside all that was coded before it', () => {
    const coders = [...coded.coders, 'f' as const];
    const items = coded.items.map(({ unit, ...place }) => ({ ...place, unit: [...unit, 1] }));
    const inThree = (coder: string) => (coder === 'f' ? 3 : roundOf(coder));
    const third = measureRounds({ ...coded, coders, items }, { ...by, roundOf: inThree }, method);
    expect(third.map(({ round }) => round)).toEqual([2, 3]);
    const before = third[1]?.agreements.find(({ panel }) => panel === 'before');
    expect(before?.coders.join('')).toBe('abcde');
    expect(before?.agreement.alpha).toMatchObject({ units: 3 });
  });

  test('has the alphas of its coders alone', () => {
    // a, b, c: 0, 3, 3 and 3, 0, 0; of six values three of each: alpha = 1 − (2/3)/(3/5) = −1/9.
    expect(alphas.get('before')).toMatchObject({ units: 2, alpha: expect.closeTo(-1 / 9, 12) });
    expect(alphas.get('before-blind')).toMatchObject({ alpha: 1 });
    expect(alphas.get('round')).toMatchObject({ alpha: 1 });
    // b, c against d, e: each unit two of each value: alpha = 1 − (2/3)/(4/7) = −1/6.
    expect(alphas.get('all-blind')).toMatchObject({ alpha: expect.closeTo(-1 / 6, 12) });
  });

  test('has no blind coders apart where the first coder did not code the field', () => {
    const items = coded.items.map((item) => ({ ...item, unit: item.unit.with(0, null) }));
    const [without] = measureRounds({ ...coded, items }, by, method);
    const panels = without?.agreements.map(({ panel }) => panel);
    expect(panels).toContain('before');
    expect(panels).not.toContain('before-blind');
  });

  test('has no blind coders apart where the first coder coded nothing that the later round did', () => {
    const items = [
      ...coded.items.map((item) => ({ ...item, unit: item.unit.with(0, null) })),
      { ...inMali, unit: [1, 1, 1, null, null] },
    ];
    const [apart] = measureRounds({ ...coded, items }, by, method);
    expect(apart?.agreements.map(({ panel }) => panel)).not.toContain('before-blind');
  });

  test('of a mark that is set seldom is not measured by country', () => {
    const [marks] = measureRounds({ ...coded, isGrouped: false }, by, method);
    expect(new Set(marks?.agreements.map(({ country }) => country))).toEqual(new Set([null]));
  });

  test('leaves a round aside that read what one coder alone had read', () => {
    const items = [
      ...coded.items.map((item) => ({ ...item, unit: [...item.unit, null] })),
      { ...inMali, unit: [2, null, null, null, null, 2] },
    ];
    const withSixth = { ...coded, coders: [...coded.coders, 'f' as const], items };
    const inThree = (coder: string) => (coder === 'f' ? 3 : roundOf(coder));
    expect(measureRounds(withSixth, { ...by, roundOf: inThree }, method)).toEqual([recoding]);
  });

  test('is empty where there was one round', () => {
    expect(measureRounds(coded, { ...by, roundOf: () => 1 }, method)).toEqual([]);
  });
});
