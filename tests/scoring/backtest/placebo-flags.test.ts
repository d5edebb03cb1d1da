import { describe, expect, test } from 'vitest';
import { placeboFlags, type JudgedState } from '#scoring/backtest/placebo-flags.ts';
import type { FindingInput } from '#scoring/inputs.ts';
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

/** Eight promises to the Council around a decision of 2020, unless the test says otherwise. */
interface Promises {
  readonly madeOn?: string;
  readonly decidedOn?: string;
  readonly isLegalAct?: boolean;
}

/** A state that made them, with the same evidence on each. */
function makePromises(
  id: string,
  findingsOf: (source: string) => readonly FindingInput[],
  { madeOn = '2020-05-01', decidedOn = '2020-06-01', isLegalAct = false }: Promises = {},
): JudgedState {
  const record = makeState({
    commitments: Array.from({ length: 8 }, (_, at) =>
      makeSetCommitment({
        ...{ id: `${id}-${String(at)}`, madeOn, isLegalAct },
        ...{ madeTo: 'security-council', strategyId: null },
        findings: findingsOf(`${id}${String(at)}`),
      }),
    ),
    actors: [makeActor([makeIncentive(), makeIncentive({ domain: 'economic' })])],
    episodes: [makeEpisode(decidedOn, `${id}-exit`)],
  });
  return { record, score: scoreState(record, asOf, method) };
}

/** What the United Nations and an organisation found in May 2022, all at one level. */
const foundAt = (level: 0 | 3) => (source: string) => {
  const seen = { levels: [level], date: '2022-05-01' };
  const byNgo = { observer: 'ngo', sourceKind: 'ngo-report' } as const;
  return [
    makeFinding({ ...seen, sourceId: `u${source}` }),
    makeFinding({ ...seen, sourceId: `n${source}`, ...byNgo }),
  ];
};

const makeJudged = (id: string, level: 0 | 3) => makePromises(id, foundAt(level));

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

  test.each([
    ['none where a law is what was promised, which the state has passed', true, 0],
    [
      'all where it is not: the law is the state’s own word, and an organisation found nothing',
      false,
      4,
    ],
  ])('are %s', (_rule, isLegalAct, flags) => {
    const passed = (source: string) => [
      makeFinding({
        ...{ levels: [0], date: '2022-05-01', sourceId: `n${source}` },
        ...{ observer: 'ngo', sourceKind: 'ngo-report' },
      }),
      makeFinding({
        ...{ levels: [3], date: '2022-05-01', sourceId: `law${source}` },
        ...{ observer: 'host-state', sourceKind: 'law-or-decree' },
      }),
    ];
    const states = ['a', 'b'].map((id) => makePromises(id, passed, { isLegalAct }));
    const { spread } = placeboFlags(states, asOf, method);
    // D is 0 by the organisation alone; with the text of 0.9 · 0.7 beside its 0.8, 44.
    expect(spread).toMatchObject({ actual: flags, mean: flags, low: flags, high: flags });
  });

  test('are none of what was promised less than a year ago, however bad the evidence', () => {
    const promises = { madeOn: '2021-07-01', decidedOn: '2021-07-01' };
    const states = ['a', 'b'].map((id) => makePromises(id, foundAt(0), promises));
    const { spread } = placeboFlags(states, asOf, method);
    expect(spread).toMatchObject({ actual: 0, mean: 0, high: 0 });
    const earlier = ['a', 'b'].map((id) =>
      makePromises(id, foundAt(0), { madeOn: '2021-06-30', decidedOn: '2021-06-30' }),
    );
    expect(placeboFlags(earlier, asOf, method).spread).toMatchObject({ actual: 4, mean: 4 });
  });

  test('are the same in every run with the same seed', () => {
    const states = [makeJudged('a', 0), makeJudged('b', 3)];
    expect(placeboFlags(states, asOf, method)).toEqual(placeboFlags(states, asOf, method));
  });
});
