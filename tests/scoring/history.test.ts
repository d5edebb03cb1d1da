import { describe, expect, test } from 'vitest';
import { scoreHistory, toHistoryDays } from '#scoring/history.ts';
import { scoreState } from '#scoring/state-score.ts';
import { day, makeFinding } from './make-evidence.ts';
import {
  makeActor,
  makeIncentive,
  makeSetCommitment,
  makeState,
  makeStrategy,
  toDate,
} from './make-state.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const last = day('2024-06-30');

describe('the days of a history', () => {
  test('run from the first date to the last day, with every year’s end and milestone between', () => {
    expect(
      toHistoryDays([toDate('2022-05'), null, toDate('2023')], [day('2022-09-01')], last),
    ).toEqual(['2022-05-31', '2022-09-01', '2022-12-31', '2023-12-31', '2024-06-30']);
  });

  test('leave out milestones before the first date and after the last day, and repeat none', () => {
    const milestones = ['2019-01-01', '2022-12-31', '2024-06-30', '2025-01-01'].map(day);
    expect(toHistoryDays([toDate('2022-12-31')], milestones, last)).toEqual([
      '2022-12-31',
      '2023-12-31',
      '2024-06-30',
    ]);
  });

  test('are none without a date, or where the first is still to come', () => {
    expect(toHistoryDays([null], [last], last)).toEqual([]);
    expect(toHistoryDays([toDate('2024')], [last], last)).toEqual([]);
  });
});

describe('a history', () => {
  const design = {
    'specific-acts': 2,
    budget: 0,
    'monitoring-and-access': 1,
    'communities-consulted': 0,
  } as const;
  const state = makeState({
    strategies: [
      makeStrategy({ design }),
      makeStrategy({ id: 'late', date: '2022-06-01' }),
      makeStrategy({ id: 'thin' }),
    ],
    commitments: [
      ...['a', 'b', 'c', 'd', 'e'].map((id) =>
        makeSetCommitment({
          id,
          findings: [
            makeFinding({ id: `${id}1`, date: '2021-01-01', levels: [2], sourceId: `on-${id}` }),
            makeFinding({ id: `${id}2`, date: '2023-01-01', levels: [0], sourceId: `again-${id}` }),
          ],
        }),
      ),
      ...['f', 'g', 'h'].map((id) =>
        makeSetCommitment({ id, madeOn: '2022-06-01', strategyId: 'late' }),
      ),
      makeSetCommitment({ id: 'undated', madeOn: null, findings: [makeFinding()] }),
      makeSetCommitment({ id: 'alone', madeOn: '2023-06-01', strategyId: 'thin' }),
    ],
    actors: [makeActor([makeIncentive(), makeIncentive({ domain: 'economic' })])],
  });
  const days = ['2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31', '2024-06-30'].map(day);
  const history = scoreHistory(state, days, method);

  test('is on each day what a score of that day alone is', () => {
    expect(history.country.map(({ credibility }) => credibility !== null)).toContain(true);
    for (const [at, asOf] of days.entries()) {
      const { country, strategies } = scoreState(state, asOf, method);
      const { credibility } = country.credibility;
      expect(history.country[at]).toStrictEqual({
        day: asOf,
        delivery: country.delivery,
        credibility: credibility.kind === 'scored' ? credibility.score : null,
      });
      expect(history.strategies.get('plan')?.[at]?.delivery).toStrictEqual(
        strategies.get('plan')?.delivery,
      );
    }
  });

  test('follows the record, and not the time that passes', () => {
    const deliveries = history.country.map(({ delivery }) => delivery.mean?.delivery ?? null);
    expect(deliveries[0]).toBeNull();
    expect(deliveries[1]).toBeCloseTo(200 / 3, 9);
    expect(deliveries[2]).toBe(deliveries[1]);
    expect(deliveries[3]).toBeLessThan(200 / 6);
    expect(deliveries[4]).toBe(deliveries[3]);
  });

  test('of a strategy begins when it was known, and is left out where it can never be scored', () => {
    expect([...history.strategies.keys()]).toEqual(['plan', 'late']);
    expect(history.strategies.get('late')?.map((point) => point.day)).toEqual(days.slice(2));
  });
});
