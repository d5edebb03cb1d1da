import { describe, expect, test } from 'vitest';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { ScoreSince } from '#scoring/release/since-release.ts';
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
