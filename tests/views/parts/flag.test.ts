import { describe, expect, test } from 'vitest';
import type { Method, SetKind } from '#model/method.ts';
import type { AudienceLeg } from '#scoring/audience.ts';
import type { ShallowJudgement } from '#scoring/shallow-commitment.ts';
import { toEarlySignLines, toFlagLines } from '#views/parts/flag.ts';
import { method } from '../make-records.ts';

const judgement: ShallowJudgement<AudienceLeg> = {
  gate: 'ok',
  audience: { isMet: true, figure: 0.5, count: 4, commitmentIds: [] },
  promise: { isMet: true, figure: 41.2, count: 8 },
  delivery: { isMet: true, figure: 0.914 },
  claimGap: { isMet: true, figure: 1.25, count: 3 },
  incentives: { isMet: false, figure: -0.05 },
  claims: { isMet: false, figure: 0.25, count: 4 },
  isShallow: true,
};

/** The method with other constants for the flags. */
function withFlags(flags: Partial<Method['flags']>): Method {
  return { ...method, flags: { ...method.flags, ...flags } };
}

function toThresholds(changed: Method, kind: SetKind = 'country'): readonly string[] {
  return toFlagLines(judgement, kind, changed).legs.map(({ threshold }) => threshold);
}

describe('toFlagLines', () => {
  test('shows every leg with its value, in the method’s order', () => {
    const { legs } = toFlagLines(judgement, 'country', method);
    expect(legs.map(({ leg, value, isMet }) => [leg.split(' ')[0], value, isMet])).toEqual([
      ['F1', '4 commitments (50%)', true],
      ['F2', 'design 41, 8 commitments', true],
      ['F3', '91%', true],
      ['F4a', '1.3 over 3 commitments', true],
      ['F4b', '−0.05', false],
      ['F4c', '25% of 4 claims', false],
    ]);
  });

  test('has the thresholds of the method', () => {
    expect(toThresholds(method)).toEqual([
      'at least 3 commitments',
      'design at least 40, or 8 commitments',
      'P(delivery under 40) at least 80%',
      'median at least 1 level over at least 3 commitments',
      'balance under −0.1',
      'at least 50% of 3 or more checked claims unsubstantiated or contradicted',
    ]);
    expect(toThresholds(method, 'strategy')[0]).toBe('at least 50% of the commitments');
  });

  test.each<[string, SetKind, number, Method, string]>([
    [
      'F1 of a country',
      'country',
      0,
      withFlags({ audienceCommitments: 5 }),
      'at least 5 commitments',
    ],
    [
      'F1 of an episode',
      'episode',
      0,
      withFlags({ audienceCommitments: 5 }),
      'at least 5 commitments',
    ],
    [
      'F1 of a strategy',
      'strategy',
      0,
      withFlags({ audienceShareOfStrategy: 0.75 }),
      'at least 75% of the commitments',
    ],
    [
      'F2',
      'country',
      1,
      withFlags({ promiseDesign: 55, promiseCommitments: 9 }),
      'design at least 55, or 9 commitments',
    ],
    [
      'F3',
      'country',
      2,
      withFlags({ lowDeliveryProbability: 0.9 }),
      'P(delivery under 40) at least 90%',
    ],
    [
      'F3',
      'country',
      2,
      { ...method, delivery: { ...method.delivery, lowDelivery: 30 } },
      'P(delivery under 30) at least 80%',
    ],
    [
      'F4a',
      'country',
      3,
      withFlags({ claimGapLevels: 1.5, claimGapCommitments: 4 }),
      'median at least 1.5 levels over at least 4 commitments',
    ],
    ['F4b', 'country', 4, withFlags({ incentivesBelow: -0.3 }), 'balance under −0.3'],
    [
      'F4c',
      'country',
      5,
      withFlags({ unborneClaimsShare: 0.6, checkedClaims: 2 }),
      'at least 60% of 2 or more checked claims unsubstantiated or contradicted',
    ],
  ])('changes its words with the constants: %s', (_leg, kind, at, changed, threshold) => {
    expect(toThresholds(changed, kind)[at]).toBe(threshold);
  });

  test.each([
    ['ok', 'open: enough was checked, and enough time has passed', true],
    ['too-early', 'too early after it was adopted', false],
    ['cannot-be-judged', 'cannot be judged: too little was checked', false],
  ] as const)('says of the gate %s when it opens', (gate, words, isOpen) => {
    const lines = toFlagLines({ ...judgement, gate }, 'country', method);
    expect(lines.isGateOpen).toBe(isOpen);
    expect(lines.gate).toBe(
      `${words}; it opens a year after adoption, where at least 5 commitments and 50% of what is due were checked`,
    );
  });

  test('changes the words of the gate with the constants', () => {
    const changed = withFlags({ waitYears: 2, minCovered: 8, minCoverage: 0.6 });
    expect(toFlagLines(judgement, 'country', changed).gate).toContain(
      'it opens 2 years after adoption, where at least 8 commitments and 60% of what is due',
    );
  });

  test('says that a leg cannot be computed, which is not nought', () => {
    const unknown = { isMet: false, figure: null, count: 0 };
    const { legs } = toFlagLines(
      {
        ...judgement,
        audience: { ...unknown, commitmentIds: [] },
        promise: { ...unknown, count: 2 },
        delivery: unknown,
        claimGap: unknown,
        incentives: unknown,
        claims: unknown,
      },
      'country',
      method,
    );
    expect(legs.map(({ value }) => value)).toEqual([
      'cannot be computed',
      'design unknown, 2 commitments',
      'cannot be computed',
      'cannot be computed',
      'cannot be computed',
      'cannot be computed',
    ]);
    expect(legs.some(({ isMet }) => isMet)).toBe(false);
  });

  test('is raised as it was judged, and by nothing else', () => {
    expect(toFlagLines(judgement, 'country', method).isRaised).toBe(true);
    expect(toFlagLines({ ...judgement, isShallow: false }, 'country', method).isRaised).toBe(false);
  });
});

describe('toEarlySignLines', () => {
  const signs = { ...judgement, earlierDelivery: { isMet: true, figure: 0.85, count: 6 } };

  test('shows what could be seen beforehand, with the earlier delivery', () => {
    const lines = toEarlySignLines(signs, 'strategy', method);
    expect(lines.map(({ leg }) => leg.split(' ')[0])).toEqual(['F1', 'F2', 'F4b', 'F3']);
    expect(lines.at(-1)).toMatchObject({
      value: '85% over 6 checked commitments',
      threshold: 'P(delivery under 40) at least 80%, over at least 5 checked',
      isMet: true,
    });
  });

  test('changes its words with the constants', () => {
    const lines = toEarlySignLines(signs, 'strategy', withFlags({ minCovered: 7 }));
    expect(lines.at(-1)?.threshold).toContain('over at least 7 checked');
  });

  test('says that nothing earlier can be computed', () => {
    const none = { isMet: false, figure: null, count: 0 };
    const lines = toEarlySignLines({ ...signs, earlierDelivery: none }, 'strategy', method);
    expect(lines.at(-1)).toMatchObject({ value: 'cannot be computed', isMet: false });
  });
});
