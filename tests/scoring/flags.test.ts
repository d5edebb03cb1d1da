import { describe, expect, test } from 'vitest';
import { getPartialDate } from '#model/partial-date.ts';
import type { Verdict } from '#model/records.generated.ts';
import { audienceLegOf, isAround } from '#scoring/audience.ts';
import { scoreCase } from '#scoring/case/score-case.ts';
import {
  claimGapLegOf,
  claimsLegOf,
  deliveryLegOf,
  incentivesLegOf,
  promiseLegOf,
} from '#scoring/flag-legs.ts';
import { judgeShallow, type ShallowEvidence } from '#scoring/shallow-commitment.ts';
import type { FlagLeg } from '#scoring/flag-legs.ts';
import { day } from './make-evidence.ts';
import { makeEpisode, makeSetCommitment, makeStrategy, toDate } from './make-state.ts';
import { readMethod } from './read-method.ts';
import { cases, getCase, pick } from './reference-cases.ts';

const method = readMethod();
const asOf = day('2022-06-30');
const { delivery, design, incentives } = scoreCase(getCase(pick(cases, 'shallow')), method);

describe('the legs', () => {
  test.each([
    ['a design of 40', 40, 1, true],
    ['one of less', 39.9, 7, false],
    ['eight commitments, whatever the design', 10, 8, true],
    ['an unknown design and few commitments', null, 7, false],
  ])('F2, promise: %s', (_rule, score, madeCount, isMet) => {
    const leg = promiseLegOf({ ...design, score }, { madeCount }, method);
    expect(leg).toEqual({ isMet, figure: score, count: madeCount });
  });

  test.each([
    ['four in five', 0.8, true],
    ['but for rounding', 0.8 - 1e-12, true],
    ['less', 0.79, false],
  ])('F3, delivery: %s', (_rule, probabilityLow, isMet) => {
    const mean = delivery.mean === null ? null : { ...delivery.mean, probabilityLow };
    expect(deliveryLegOf({ mean }, method).isMet).toBe(isMet);
  });

  test('F3, delivery: nothing covered is not met', () => {
    expect(deliveryLegOf({ mean: null }, method)).toEqual({ isMet: false, figure: null });
  });

  test.each([
    ['one level over three commitments', 1, [0, 1, 2], true],
    ['less than a level', 0.9, [0, 0.9, 2], false],
    ['over two commitments', 2, [2, 2], false],
    ['nothing to compare', null, [], false],
  ])('F4a, claim gap: %s', (_rule, medianClaimGap, claimGaps, isMet) => {
    expect(claimGapLegOf({ medianClaimGap, claimGaps }, method).isMet).toBe(isMet);
  });

  test.each([
    ['against', 'published', -0.11, true],
    ['at the threshold, which has to be passed', 'published', -0.1, false],
    ['at it but for rounding', 'published', -0.1 - 1e-12, false],
    ['against, but withheld', 'withheld', -0.5, false],
    ['unknown', 'published', null, false],
  ] as const)('F4b, incentives: %s', (_rule, status, balance, isMet) => {
    expect(incentivesLegOf({ ...incentives, status, balance }, method).isMet).toBe(isMet);
  });

  test.each<[string, readonly Verdict[], boolean]>([
    ['half of four', ['contradicted', 'unsubstantiated', 'partly', 'substantiated'], true],
    ['a third', ['contradicted', 'partly', 'partly'], false],
    ['two claims are too few', ['contradicted', 'contradicted'], false],
    ['no claim was checked', [], false],
  ])('F4c, claims: %s', (_rule, verdicts, isMet) => {
    expect(claimsLegOf(verdicts, method).isMet).toBe(isMet);
  });
});

describe('judgeShallow', () => {
  const evidence: ShallowEvidence<FlagLeg> = {
    adoptedOn: getPartialDate('2020-05-21'),
    audience: { isMet: true, figure: 1 },
    design,
    delivery,
    incentives,
    claimVerdicts: [],
  };
  const judge = (given: Partial<ShallowEvidence<FlagLeg>>, on = asOf) =>
    judgeShallow({ ...evidence, ...given }, on, method);

  test('gate and all legs make it shallow', () => {
    expect(judge({})).toMatchObject({ gate: 'ok', isShallow: true });
  });

  test.each<[string, Partial<ShallowEvidence<FlagLeg>>]>([
    ['it was addressed to nobody outside', { audience: { isMet: false, figure: 0 } }],
    [
      'there was no promise',
      { design: { ...design, score: 39 }, delivery: { ...delivery, madeCount: 7 } },
    ],
    ['it was kept', { delivery: { ...delivery, mean: null } }],
    [
      'nothing belies it',
      {
        delivery: { ...delivery, medianClaimGap: 0 },
        incentives: { ...incentives, status: 'withheld' },
      },
    ],
  ])('but not where %s', (_rule, given) => {
    expect(judge(given).isShallow).toBe(false);
  });

  test.each<[string, string | null, string, string]>([
    ['a day short of a year', '2021-07-01', '2022-06-30', 'too-early'],
    ['a year to the day', '2021-06-30', '2022-06-30', 'ok'],
    ['a year from the end of a month', '2021-06', '2022-06-29', 'too-early'],
    ['a year from a leap day', '2020-02-29', '2021-02-28', 'ok'],
    ['an adoption that nobody can date', null, '2022-06-30', 'cannot-be-judged'],
  ])('the gate: %s', (_rule, adoptedOn, on, gate) => {
    expect(judge({ adoptedOn: toDate(adoptedOn) }, day(on)).gate).toBe(gate);
  });

  test.each([
    ['five covered, half of what is due', 5, 0.5, 'ok'],
    ['four covered', 4, 0.5, 'cannot-be-judged'],
    ['less than half', 5, 0.49, 'cannot-be-judged'],
    ['nothing due', 0, null, 'cannot-be-judged'],
  ])('the gate: %s', (_rule, coveredCount, coverage, gate) => {
    expect(judge({ delivery: { ...delivery, coveredCount, coverage } }).gate).toBe(gate);
  });
});

describe('F1, audience', () => {
  test.each([
    ['on the day of the decision', '2020-06-01', true],
    ['twelve months before', '2019-06-01', true],
    ['a day more', '2019-05-31', false],
    ['three months after', '2020-09-01', true],
    ['a day more', '2020-09-02', false],
    ['in a month that ends later', '2020-09', false],
    ['in a month that ends within', '2019-06', true],
    ['nobody knows when', null, false],
  ])('%s: %s', (_rule, madeOn, answer) => {
    expect(isAround(toDate(madeOn), getPartialDate('2020-06-01'), method)).toBe(answer);
  });

  const toCouncil = makeSetCommitment({ madeTo: 'security-council', strategyId: null });
  const inPlan = makeSetCommitment({ strategyId: 'handover' });
  const toPublic = makeSetCommitment();
  const plans = [
    makeStrategy(),
    makeStrategy({ id: 'handover', kind: 'transition-or-handover-plan' }),
  ];
  const leg = (kind: 'strategy' | 'episode', commitments: readonly (typeof toCouncil)[]) =>
    audienceLegOf({ kind, commitments, episodes: [makeEpisode()] }, plans, asOf, method);

  test.each([
    ['half of a strategy', 'strategy', [toCouncil, toPublic], true, 1],
    ['a third of one', 'strategy', [toCouncil, toPublic, toPublic], false, 1],
    ['three of an episode', 'episode', [toCouncil, inPlan, inPlan, toPublic], true, 3],
    ['two of one', 'episode', [toCouncil, inPlan], false, 2],
    ['a strategy without commitments', 'strategy', [], false, 0],
  ] as const)('%s', (_rule, kind, commitments, isMet, count) => {
    expect(leg(kind, commitments)).toMatchObject({ isMet, count });
  });

  test('a decision of later does not exist', () => {
    const late = makeSetCommitment({ madeTo: 'mission', madeOn: '2022-06-01' });
    const episodes = [makeEpisode('2022-07-01')];
    const set = { kind: 'episode', commitments: [late, late, late], episodes } as const;
    const found = audienceLegOf(set, plans, asOf, method);
    expect(found).toMatchObject({ isMet: false, count: 0 });
  });
});
