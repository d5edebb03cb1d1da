import { describe, expect, test } from 'vitest';
import { placeboFlags, type JudgedState } from '#scoring/backtest/placebo-flags.ts';
import { scoreState } from '#scoring/state-score.ts';
import { day, makeFinding } from '../make-evidence.ts';
import {
  makeActor,
  makeEpisode,
  makeIncentive,
  makeSetCommitment,
  makeState,
} from '../make-state.ts';
import { readMethod } from '../read-method.ts';

const method = readMethod();
const asOf = day('2022-06-30');

/** A state that promised the Council eight things around a decision, all found at one level. */
function makeJudged(id: string, level: 0 | 3): JudgedState {
  const record = makeState({
    commitments: Array.from({ length: 8 }, (_, at) =>
      makeSetCommitment({
        id: `${id}-${String(at)}`,
        madeOn: '2020-05-01',
        madeTo: 'security-council',
        strategyId: null,
        findings: [
          makeFinding({ levels: [level], date: '2022-05-01', sourceId: `u${id}${String(at)}` }),
          makeFinding({
            levels: [level],
            date: '2022-05-01',
            sourceId: `n${id}${String(at)}`,
            observer: 'ngo',
            sourceKind: 'ngo-report',
          }),
        ],
      }),
    ),
    actors: [makeActor([makeIncentive(), makeIncentive({ domain: 'economic' })])],
    episodes: [makeEpisode('2020-06-01', `${id}-exit`)],
  });
  return { record, score: scoreState(record, asOf, method) };
}

describe('flags with the evidence permuted between countries', () => {
  test('are as many as before where all evidence says the same', () => {
    const found = placeboFlags([makeJudged('a', 0), makeJudged('b', 0)], asOf, method);
    expect(found.judged).toEqual({
      strategy: { count: 0, flagged: 0 },
      episode: { count: 2, flagged: 2 },
      country: { count: 2, flagged: 2 },
    });
    expect(found.spread).toEqual({ runs: 400, actual: 4, mean: 4, low: 4, high: 4, share: 1 });
  });

  test('fall where the bad evidence was all of one state', () => {
    const found = placeboFlags([makeJudged('a', 0), makeJudged('b', 3)], asOf, method);
    // The flagged state's episode and country are; mixed half and half, neither state delivers little.
    expect(found.spread.actual).toBe(2);
    expect(found.spread.mean).toBeLessThan(1);
    expect(found.spread.share).toBeLessThan(0.2);
  });

  test('are none where no state delivers little', () => {
    const { spread } = placeboFlags([makeJudged('a', 3), makeJudged('b', 3)], asOf, method);
    expect(spread).toMatchObject({ actual: 0, mean: 0, high: 0, share: 1 });
  });

  test('are the same in every run with the same seed', () => {
    const states = [makeJudged('a', 0), makeJudged('b', 3)];
    expect(placeboFlags(states, asOf, method)).toEqual(placeboFlags(states, asOf, method));
  });
});
