import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { getScore, scoreDataset, toStateRecord } from '#scoring/score-book.ts';
import {
  makeActor,
  makeCheck,
  makeClaim,
  makeCommitment,
  makeCommitments,
  makeCountry,
  makeDataset,
  makeEpisode,
  makeFinding,
  makeIncentive,
  makeRisk,
  makeSource,
  makeStrategy,
  makeUndatedStrategy,
  noFigures,
} from '../views/make-records.ts';

function scoreOn(asOf: string, given: Partial<Dataset>) {
  return scoreDataset(makeDataset(given), noFigures, getIsoDay(asOf));
}

const two = [makeCountry('TCD', 'Chad'), makeCountry()];

describe('the book of scores', () => {
  test('has an entry for every record of every country', () => {
    const scores = scoreOn('2024-06-30', {
      countries: two,
      strategies: [makeStrategy(), makeUndatedStrategy({ id: 'bare', country: 'TCD' })],
      commitments: [makeCommitment(), makeCommitment({ id: 'later', madeOn: '2025' })],
      claims: [makeClaim(), makeClaim({ id: 'of-chad', country: 'TCD' })],
      episodes: [makeEpisode()],
    });
    expect([...scores.countries.keys()]).toEqual(['TCD', 'SDN']);
    expect([...scores.incentives.keys()]).toEqual(['TCD', 'SDN']);
    expect([...scores.strategies.keys()].sort()).toEqual(['bare', 'plan']);
    expect([...scores.commitments.keys()]).toEqual(['force', 'later']);
    expect([...scores.claims.keys()]).toEqual(['claim', 'of-chad']);
    expect([...scores.episodes.keys()]).toEqual(['sdn-unmix-2020']);
  });

  test('takes for a country what is its own, and nothing of another’s', () => {
    const commitments = [
      ...makeCommitments([3, 3, 3, 3, 3], { id: 'sdn' }),
      ...makeCommitments([0, 0, 0, 0, 0], { id: 'tcd', country: 'TCD' }),
    ];
    const { countries } = scoreOn('2024-06-30', { countries: two, commitments });
    expect(getScore(countries, 'SDN').delivery.mean?.delivery).toBeCloseTo(100);
    expect(getScore(countries, 'TCD').delivery.mean?.delivery).toBe(0);
  });

  test('scores a commitment the same by itself and in its country', () => {
    const scores = scoreOn('2024-06-30', { commitments: makeCommitments([2]) });
    const [inCountry] = getScore(scores.countries, 'SDN').delivery.commitments;
    expect(getScore(scores.commitments, 'c1')).toEqual(inCountry);
  });

  test('throws for what is not in it, by its id', () => {
    expect(() => getScore(scoreOn('2024-06-30', {}).claims, 'no-such-claim')).toThrow(
      'No score for no-such-claim.',
    );
  });
});

describe('a strategy that was not yet known on the day', () => {
  const given = {
    strategies: [makeStrategy({ date: '2022-09-09' })],
    commitments: makeCommitments([3, 3, 3], { madeOn: '2022-09-09', strategyId: 'plan' }),
  };

  test('is a set of nothing', () => {
    const { strategies } = scoreOn('2022-09-08', given);
    expect(getScore(strategies, 'plan').delivery).toMatchObject({
      madeCount: 0,
      mean: null,
      status: 'withheld',
      statusReason: 'nothing-due',
    });
  });

  test('is one even where commitments that it took over are older', () => {
    const older = makeCommitments([3, 3, 3], { madeOn: '2020-01-01', strategyId: 'plan' });
    const { strategies } = scoreOn('2022-09-08', { ...given, commitments: older });
    expect(getScore(strategies, 'plan').delivery.madeCount).toBe(0);
  });

  test('is all that is in it from its day on', () => {
    const { strategies } = scoreOn('2022-09-09', given);
    expect(getScore(strategies, 'plan').delivery.madeCount).toBe(3);
  });
});

describe('the day of the book', () => {
  const record = {
    strategies: [makeStrategy({ date: '2020-01-01' })],
    commitments: makeCommitments([1, 1, 1], { madeOn: '2020-01-01', strategyId: 'plan' }),
    claims: [makeClaim({ madeOn: '2021-01-01', checks: [makeCheck({ date: '2022-01-01' })] })],
    actors: [makeActor({ incentives: [makeIncentive({ date: '2022-01-01' })] })],
    risks: [makeRisk({ date: '2022-01-01' })],
  };
  const later = {
    strategies: [...record.strategies, makeStrategy({ id: 'later', date: '2023' })],
    commitments: [
      ...record.commitments.map((commitment) => ({
        ...commitment,
        findings: [...commitment.findings, makeFinding({ id: 'late', date: '2023', level: 3 })],
      })),
      makeCommitment({ id: 'late', madeOn: '2022-12-31' }),
    ],
    claims: record.claims.map((claim) => ({
      ...claim,
      checks: [
        ...claim.checks,
        makeCheck({ id: 'late', date: '2022-12', verdict: 'contradicted' }),
      ],
    })),
    actors: [
      makeActor({
        incentives: [
          makeIncentive({ date: '2022-01-01' }),
          makeIncentive({ id: 'late', date: '2022' }),
        ],
      }),
    ],
    risks: [...record.risks, makeRisk({ id: 'late', date: '2023', threat: 'social-unrest' })],
  } satisfies Partial<Dataset>;

  test('hides whatever is dated later, in whole or in part', () => {
    const [without, with_] = [scoreOn('2022-12-30', record), scoreOn('2022-12-30', later)];
    for (const part of ['countries', 'incentives', 'claims'] as const) {
      expect(with_[part]).toEqual(without[part]);
    }
    expect(getScore(with_.states, 'SDN').score.risk).toEqual(
      getScore(without.states, 'SDN').score.risk,
    );
    expect(getScore(with_.strategies, 'plan')).toEqual(getScore(without.strategies, 'plan'));
    expect(getScore(with_.commitments, 'c1')).toEqual(getScore(without.commitments, 'c1'));
    expect(getScore(with_.commitments, 'late')).toMatchObject({ reason: 'not-made-yet' });
  });

  test('lets it in once it has come', () => {
    const scores = scoreOn('2023-12-31', later);
    expect(getScore(scores.commitments, 'c1').findingCount).toBe(2);
    expect(getScore(scores.claims, 'claim')).toMatchObject({ verdict: 'contradicted' });
  });
});

describe('a press release', () => {
  const standingOf = (isHostStatesOwn: boolean) => {
    const source = makeSource({ kind: 'press-release', isHostStatesOwn });
    const actors = [makeActor({ incentives: [makeIncentive({ effect: 'toward', source })] })];
    const [actor] = getScore(scoreOn('2024-06-30', { actors }).incentives, 'SDN').actors;
    return actor?.incentives[0]?.standing;
  };

  test('of the state’s own is its own word; one of another body is not', () => {
    expect(standingOf(true)).toBe('states-own-word');
    expect(standingOf(false)).toBe('counted');
  });
});

test('only monitors kept out reach a state’s record as denials, and only those of its own', () => {
  const fact = {
    id: 'access-1',
    country: 'SDN',
    place: { file: 'data/example.csv', line: 2 },
    date: '2023',
    kind: 'monitors-denied',
    finding: 'Visas were refused.',
    source: makeSource(),
  } as const;
  const accessFacts = [fact, { ...fact, kind: 'mission-restricted' } as const];
  const dataset = makeDataset({ countries: two, accessFacts });
  expect(toStateRecord(dataset, 'SDN', []).accessDenials).toEqual([{ date: '2023' }]);
  expect(toStateRecord(dataset, 'TCD', []).accessDenials).toEqual([]);
});
