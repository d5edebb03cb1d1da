import { describe, expect, test } from 'vitest';
import { scoreCommitments } from '#scoring/commitment-scores.ts';
import { toCountrySet, toEpisodeSet, toStrategySet } from '#scoring/commitment-set.ts';
import { scoreIncentives } from '#scoring/incentives.ts';
import { scoreRisk } from '#scoring/risk.ts';
import { scoreCommitmentSet, scoreState } from '#scoring/state-score.ts';
import { toRecordAsOf, type StateRecord } from '#scoring/state-record.ts';
import { day, makeCheck, makeFinding } from './make-evidence.ts';
import {
  makeActor,
  makeClaim,
  makeEpisode,
  makeFact,
  makeIncentive,
  makeSetCommitment,
  makeState,
  makeStrategy,
  toDate,
} from './make-state.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');

describe('what belongs to a set', () => {
  const commitments = ['2018-05-31', '2018-06-01', '2021-06-01', '2021-06-02'].map((madeOn, at) =>
    makeSetCommitment({ id: `c${at}`, madeOn, strategyId: at < 2 ? 'plan' : null }),
  );
  const claims = ['2018-05-30', '2018-06-01', '2023-06-01', '2023-06-02'].map((madeOn) =>
    makeClaim(madeOn, []),
  );
  const strategies = [
    makeStrategy({ date: '2017' }),
    makeStrategy({ id: 'pact', date: '2020-01' }),
    makeStrategy({ id: 'undated', date: null }),
  ];
  const state = makeState({ commitments, claims, strategies, episodes: [makeEpisode()] });
  const later = day('2024-01-01');

  test('a country is all of it, from its first commitment on', () => {
    const set = toCountrySet(state, asOf);
    expect(set).toMatchObject({ kind: 'country', adoptedOn: '2018-05-31', strategies });
    expect(set.commitments).toHaveLength(4);
    expect(set.claims.map(({ id }) => id)).toEqual(['2018-06-01', '2023-06-01', '2023-06-02']);
  });

  test('an episode runs from 24 months before the decision to 12 after', () => {
    const set = toEpisodeSet(makeEpisode(), state, later, method);
    expect(set.commitments.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(set.strategies.map(({ id }) => id)).toEqual(['pact']);
    expect(set.adoptedOn).toBe('2020-06-01');
    // From its first commitment, 2018-06-01, for 60 months.
    expect(set.claims.map(({ id }) => id)).toEqual(['2018-06-01', '2023-06-01']);
  });

  test('a strategy is adopted on its date, else with its first commitment', () => {
    const [plan, , undated] = strategies;
    if (plan === undefined || undated === undefined) throw new Error('Three were made.');
    expect(toStrategySet(plan, state, asOf)).toMatchObject({ adoptedOn: '2017' });
    expect(toStrategySet({ ...plan, date: null }, state, asOf).adoptedOn).toBe('2018-05-31');
    expect(toStrategySet(undated, state, asOf)).toMatchObject({ adoptedOn: null, claims: [] });
  });
});

/** A state that promised the Council eight things around a mission's exit and did none of them. */
function makeShallowState() {
  const commitments = Array.from({ length: 8 }, (_, at) =>
    makeSetCommitment({
      id: `c${at}`,
      madeOn: '2020-05-01',
      madeTo: 'security-council',
      findings: [
        makeFinding({ levels: [0], date: '2022-05-01', sourceId: `u${at}` }),
        makeFinding({
          levels: [0],
          date: '2022-05-01',
          sourceId: `n${at}`,
          observer: 'ngo',
          sourceKind: 'ngo-report',
        }),
      ],
    }),
  );
  const earlier = Array.from({ length: 5 }, (_, at) =>
    makeSetCommitment({
      id: `e${at}`,
      madeOn: '2017-01-01',
      strategyId: null,
      findings: [makeFinding({ levels: [0], date: '2020-03-01', sourceId: `e${at}` })],
    }),
  );
  return makeState({
    strategies: [makeStrategy({ date: '2020-05-01' })],
    commitments: [...commitments, ...earlier],
    claims: ['2020-08-01', '2020-09-01', '2020-10-01'].map((madeOn) =>
      makeClaim(madeOn, [makeCheck({ date: '2021-01-01', verdicts: ['contradicted'] })]),
    ),
    actors: [makeActor([makeIncentive(), makeIncentive({ domain: 'economic' })])],
    risk: {
      pillars: [
        {
          id: 'violence',
          variables: [
            { code: 'x', value: 8, transform: 'none', low: 0, high: 10, higherIs: 'worse' },
          ],
        },
      ],
      facts: [makeFact('2019-05', 'state-forces')],
    },
    episodes: [makeEpisode()],
  });
}

/** The record without whatever is dated after a day; only full dates stand in it. */
function withoutLater(state: StateRecord, text: string): StateRecord {
  const keep = <T extends object>(records: readonly T[], key: keyof T) =>
    records.filter((record) => String(record[key]) <= text);
  return {
    strategies: keep(state.strategies, 'date'),
    commitments: keep(state.commitments, 'madeOn').map((commitment) => ({
      ...commitment,
      findings: keep(commitment.findings, 'date'),
    })),
    claims: keep(state.claims, 'madeOn').map((claim) => ({
      ...claim,
      checks: keep(claim.checks, 'date'),
    })),
    actors: state.actors.map((actor) => ({
      ...actor,
      incentives: keep(actor.incentives, 'date').filter(({ date }) => date !== '2022'),
    })),
    risk: { ...state.risk, facts: keep(state.risk.facts, 'date') },
    episodes: keep(state.episodes, 'decidedOn'),
    accessDenials: keep(state.accessDenials, 'date'),
  };
}

describe('scoreState', () => {
  const state = makeShallowState();
  const score = scoreState(state, asOf, method);

  test('marks the strategy, the episode and the country, each by its own legs', () => {
    const sets = [score.strategies.get('plan'), score.episodes.get('exit'), score.country];
    expect(sets.map((set) => set?.shallow.isShallow)).toEqual([true, true, true]);
    expect(sets.map((set) => set?.delivery.madeCount)).toEqual([8, 8, 13]);
    expect(sets.map((set) => set?.shallow.audience.count)).toEqual([8, 8, 8]);
  });

  test('a commitment stands in its hand-over plan, however old the plan', () => {
    // Somalia's plan of 2018, and what was undertaken under it around a decision of 2023.
    const strategies = [makeStrategy({ kind: 'transition-or-handover-plan', date: '2018-04-30' })];
    const commitments = ['bases', 'police', 'towns'].map((id) =>
      makeSetCommitment({ id, madeOn: '2023-06-27' }),
    );
    const episodes = [makeEpisode('2023-11-15')];
    const around = makeState({ strategies, commitments, episodes });
    const later = scoreState(around, day('2024-06-30'), method);
    const sets = [later.episodes.get('exit'), later.country];
    expect(sets.map((set) => set?.set.strategies.length)).toEqual([0, 1]);
    expect(sets.map((set) => set?.shallow.audience)).toEqual(
      sets.map(() => ({
        ...{ isMet: true, figure: 1, count: 3 },
        commitmentIds: ['bases', 'police', 'towns'],
      })),
    );
  });

  test('says which part of credibility is missing', () => {
    expect(score.country.credibility.credibility).toEqual({
      kind: 'missing-parts',
      missing: ['design'],
    });
  });

  test('sees the early signs on the day of the decision', () => {
    const onTheDay = scoreState(state, day('2020-06-01'), method);
    expect(onTheDay.strategies.get('plan')?.shallow).toMatchObject({
      gate: 'too-early',
      isShallow: false,
    });
    expect(onTheDay.earlySigns.get('plan')).toMatchObject({
      audience: { isMet: true, count: 8 },
      promise: { isMet: true, count: 8 },
      incentives: { isMet: false, figure: null }, // the incentives were seen in 2021
      earlierDelivery: { isMet: true, count: 5 },
    });
  });

  test('four earlier commitments are too few for a sign', () => {
    const commitments = state.commitments.filter(({ id }) => id !== 'e0');
    const fewer = scoreState({ ...state, commitments }, day('2020-06-01'), method);
    expect(fewer.earlySigns.get('plan')?.earlierDelivery).toMatchObject({ isMet: false, count: 4 });
  });

  test('what was undertaken on the day of the strategy is none of what was before', () => {
    const commitments = state.commitments.map((each) =>
      each.id === 'e0' ? { ...each, madeOn: toDate('2020-05-01') } : each,
    );
    const onItsDay = scoreState({ ...state, commitments }, day('2020-06-01'), method);
    const { earlierDelivery } = onItsDay.earlySigns.get('plan') ?? {};
    expect(earlierDelivery).toMatchObject({ isMet: false, count: 4 });
  });

  test('what came later has no entry', () => {
    const before = scoreState(state, day('2020-04-30'), method);
    expect([before.strategies.size, before.episodes.size]).toEqual([0, 0]);
    expect(before.country.delivery.madeCount).toBe(5);
  });

  test.each(['2017-01-01', '2020-05-31', '2020-12-31', '2021-06-30', '2022-05-01'])(
    'nothing dated after %s has any effect, in any part',
    (text) => {
      const then = day(text);
      const whole = {
        ...state,
        accessDenials: [{ date: toDate('2022-01-01') }],
        actors: [...state.actors, makeActor([makeIncentive({ date: '2022' })], 1, 'guard')],
      };
      const known = withoutLater(whole, text);
      const scoreWith = (record: StateRecord) => {
        const incentives = scoreIncentives(record.actors, then, method);
        const risk = scoreRisk(record.risk, then, method);
        const commitments = scoreCommitments(record.commitments, then, method);
        const around = { state: record, commitments, incentives, risk };
        // A strategy that came later is no set at all.
        const strategies = known.strategies.map((each) => toStrategySet(each, record, then));
        const sets = [toCountrySet(record, then), ...strategies];
        return sets.map((set) => {
          const score = scoreCommitmentSet(set, around, then, method);
          return { ...score, set: set.kind, incentives, risk };
        });
      };
      expect(scoreWith(whole)).toEqual(scoreWith(known));
    },
  );

  test('the record as of a day holds neither what came later nor parts of it that did', () => {
    const then = day('2021-06-30');
    expect(toRecordAsOf(state, then)).toEqual({
      ...withoutLater(state, then),
      risk: { ...state.risk, facts: [makeFact('2019-05', 'state-forces')] },
    });
    const undated = makeState({ actors: [makeActor([makeIncentive({ date: null })])] });
    expect(toRecordAsOf(undated, then)).toEqual(undated);
  });

  test('a state without any record has no figure but reasons', () => {
    const empty = scoreState(makeState(), asOf, method);
    expect(empty.country).toMatchObject({
      certainty: null,
      delivery: { status: 'withheld', statusReason: 'nothing-due', mean: null },
      design: { score: null, knownCount: 0 },
      shallow: { gate: 'cannot-be-judged', isShallow: false },
    });
    expect(empty.risk.score).toBeNull();
    expect(empty.incentives).toMatchObject({ balance: null, status: 'withheld' });
  });
});
