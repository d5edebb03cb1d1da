import { describe, expect, test } from 'vitest';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { MeasureSince, ScoreSince } from '#scoring/release/since-release.ts';
import { causeAddress } from '#views/change/cause-address.ts';
import { summariseSince, toSinceRows } from '#views/releases/since-view.ts';

const frozen: FrozenScore = {
  kind: 'commitment',
  id: 'sdn-force',
  country: 'SDN',
  basis: '0123456789ab',
  measures: { delivery: 13.14 },
  facts: {},
};
const now = { ...frozen, basis: 'ffffffffffff', measures: { delivery: 16.02 } };

/** 13.14 → 16.02: the engine 0.34, time −0.26, the method 2.8 points. */
const since: ScoreSince = {
  ...{ frozen, now, causes: [] },
  moved: [
    {
      measure: 'delivery',
      before: 13.14,
      after: 16.02,
      engineMillionths: 340_000,
      reason: {
        kind: 'shares',
        basis: { kind: 'exact', orders: 2 },
        shares: [
          { cause: { kind: 'method' }, millionths: 2_800_000 },
          { cause: { kind: 'time' }, millionths: -260_000 },
        ],
      },
    },
  ],
};

type Shares = Extract<MeasureSince['reason'], { readonly kind: 'shares' }>['shares'];

/** A score that moved for causes whose shares are known. */
function withShares(before: number, after: number, shares: Shares): ScoreSince {
  const reason = { kind: 'shares', basis: { kind: 'exact', orders: 2 }, shares } as const;
  const moved = [{ measure: 'delivery', before, after, engineMillionths: 0, reason } as const];
  return { ...since, moved };
}

describe('what became of a score', () => {
  test('has each cause with points that sum to the difference as printed', () => {
    const [row] = toSinceRows(since);
    expect(row).toMatchObject({ before: '13.1', after: '16.0', difference: '+2.9' });
    const points = (row?.causes ?? []).map(({ points }) => Number(points.replace('−', '-')));
    expect(points.reduce((sum, each) => sum + Math.round(each * 10), 0)).toBe(29);
    expect(row?.causes.map(({ what }) => what)).toEqual([
      'a change of the code that computes scores',
      'the method',
      'time passing',
    ]);
  });

  test.each([
    // 1.45, 8.35 and 20.05 are a little less in the computer, and 14.5, 83.5 and 200.5 once there are ten of them.
    { before: 0, after: 1.45, printed: ['0.0', '1.5', '+1.5'] },
    { before: 0, after: 8.35, printed: ['0.0', '8.4', '+8.4'] },
    { before: 10, after: 16.65, printed: ['10.0', '16.7', '+6.7'] },
    { before: 20.05, after: 10, printed: ['20.1', '10.0', '−10.1'] },
  ])('from $before to $after is printed so that it adds up', ({ before, after, printed }) => {
    const millionths = Math.round((after - before) * 1_000_000);
    const [row] = toSinceRows(
      withShares(before, after, [{ cause: { kind: 'method' }, millionths }]),
    );
    expect([row?.before, row?.after, row?.difference]).toEqual(printed);
    expect(row?.causes.map(({ points }) => points)).toEqual(printed.slice(-1));
  });

  test('leads to what caused it, where that still stands', () => {
    const cause = (part: 'finding' | 'check' | 'strategy' | 'risk', records: string[]) =>
      ({ part, id: 'x-1', records, kind: 'added', fields: [], date: null, units: [] }) as const;
    expect(causeAddress(cause('finding', ['sdn-force']))).toBe('commitments/sdn-force/#x-1');
    expect(causeAddress(cause('check', ['sdn-claim']))).toBe('claims/sdn-claim/#x-1');
    expect(causeAddress(cause('strategy', ['x-1']))).toBe('strategies/x-1/');
    expect(causeAddress(cause('risk', ['x-1']))).toBeNull();
    expect(causeAddress({ ...cause('finding', ['sdn-force']), kind: 'withdrawn' })).toBeNull();
    expect(causeAddress({ kind: 'time' })).toBeNull();
  });

  // 1.03, and two of 0.04 and −0.03: together 1.04, which is 1.0 in print, all of it from the first.
  test('counts in one line what comes to nothing in print', () => {
    const shares = [1_030_000, 40_000, -30_000].map((millionths) => ({
      ...{ cause: { kind: 'method' } as const, millionths },
    }));
    const [row] = toSinceRows(withShares(10, 11.04, shares));
    expect(row?.difference).toBe('+1.0');
    expect(row?.causes).toEqual([
      { what: 'the method', points: '+1.0', address: null },
      { what: '2 more, each under 0.05', points: '', address: null },
    ]);
  });

  // Four times 0.06 are 0.24, 0.2 in print: two are printed as 0.1, and two that are over 0.05 are not.
  test('says no less of what was rounded down than it is', () => {
    const shares = [1, 2, 3, 4].map(() => ({
      ...{ cause: { kind: 'time' } as const, millionths: 60_000 },
    }));
    const [row] = toSinceRows(withShares(10, 10.24, shares));
    expect(row?.causes.map(({ what, points }) => `${points} ${what}`.trim())).toEqual([
      '+0.1 time passing',
      '+0.1 time passing',
      '2 more, each under 0.1',
    ]);
  });

  test.each([
    ['It has changed since.', since],
    ['The record is no longer in the data set.', { ...since, now: null }],
    [
      'It has not changed since: it rests on the same records, constants and day.',
      { frozen, now: frozen, moved: [], causes: [] },
    ],
    [
      'The score has not changed since, though something that it rests on has.',
      { frozen, now, moved: [], causes: [] },
    ],
  ])('is summed up: %s', (sentence, each) => {
    expect(summariseSince(each)).toBe(sentence);
  });
});
