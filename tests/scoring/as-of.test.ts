import { describe, expect, test } from 'vitest';
import { scoreCountryAsOf, scoreStrategyAsOf } from '#scoring/as-of.ts';
import { scoreState } from '#scoring/state-score.ts';
import { day, makeCheck, makeFinding } from './make-evidence.ts';
import {
  makeActor,
  makeClaim,
  makeFact,
  makeIncentive,
  makeSetCommitment,
  makeState,
  makeStrategy,
} from './make-state.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();

/** Six commitments of 2020, each found carried out only minimally in 2022; five of the plan. */
const state = makeState({
  strategies: [makeStrategy({ design: { budget: 1 } })],
  commitments: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    makeSetCommitment({
      id,
      strategyId: id === 'f' ? null : 'plan',
      findings: [makeFinding({ id: `${id}1`, sourceId: `on-${id}` })],
    }),
  ),
  claims: [makeClaim('2021-03-01', [makeCheck()]), makeClaim('2023-01-01', [])],
  actors: [makeActor([makeIncentive()])],
  risk: { pillars: [], facts: [makeFact('2021-01-01', 'state-forces')] },
});

describe('a host state as of a day', () => {
  test.each(['2019-12-31', '2021-06-30', '2022-01-01', '2024-06-30'])(
    'on %s scores the same as with everything else in its record',
    (asOf) => {
      const whole = scoreState(state, day(asOf), method);
      const { set, incentives, risk } = scoreCountryAsOf(state, day(asOf), method);
      expect({ set, incentives, risk }).toStrictEqual({
        set: whole.country,
        incentives: whole.incentives,
        risk: whole.risk,
      });
    },
  );

  test('has a verdict on what it had claimed by then, of the checks made by then', () => {
    const verdictsOn = (asOf: string) =>
      [...scoreCountryAsOf(state, day(asOf), method).claims].map(([id, score]) => [
        id,
        score.kind === 'checked' ? score.verdict : score.kind,
      ]);
    expect(verdictsOn('2021-02-28')).toEqual([]);
    expect(verdictsOn('2021-03-01')).toEqual([['2021-03-01', 'unchecked']]);
    expect(verdictsOn('2023-01-01')).toEqual([
      ['2021-03-01', 'substantiated'],
      ['2023-01-01', 'unchecked'],
    ]);
  });
});

describe('a strategy as of a day', () => {
  test('scores the same as with everything else in its state’s record', () => {
    const whole = scoreState(state, day('2024-06-30'), method);
    const score = scoreStrategyAsOf(state, 'plan', day('2024-06-30'), method);
    expect(score?.set).toStrictEqual(whole.strategies.get('plan'));
    expect(score?.earlySigns).toStrictEqual(whole.earlySigns.get('plan'));
    expect(score?.set.delivery.coveredCount).toBe(5);
  });

  test('is null before it was known, and where it is no strategy of the state', () => {
    expect(scoreStrategyAsOf(state, 'plan', day('2019-12-31'), method)).toBeNull();
    expect(scoreStrategyAsOf(state, 'other', day('2024-06-30'), method)).toBeNull();
  });
});
