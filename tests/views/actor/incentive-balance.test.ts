import { describe, expect, test } from 'vitest';
import type { Incentive } from '#model/dataset.ts';
import { toActorLine } from '#views/actor/incentive-balance.ts';
import {
  getOnly,
  makeActor,
  makeIncentive,
  makeSource,
  makeUndatedIncentive,
  scoreRecords,
} from '../make-records.ts';

function toLine(incentives: readonly Incentive[]) {
  const actor = makeActor({ incentives });
  return toActorLine(actor, scoreRecords({ actors: [actor] }).scores);
}

const letter = makeSource({ id: 'letter', kind: 'state-letter' });

describe('the bars of an actor', () => {
  test('run from −1 against to 1 toward, with both domains', () => {
    // Strength 3 at full weight: −3 / (2 + 3) = −0.6; strength 2: 2 / (2 + 2) = 0.5.
    const line = toLine([
      makeIncentive({ domain: 'economic', effect: 'against', strength: 3 }),
      makeIncentive({ id: 'i2', domain: 'political', effect: 'toward', strength: 2 }),
    ]);
    expect(line.bars.map(({ domain, words }) => [domain, words])).toEqual([
      ['political', 'political: 0.50 on a scale from −1 against to 1 toward'],
      ['economic', 'economic: −0.60 on a scale from −1 against to 1 toward'],
    ]);
  });

  test('say that nothing is recorded in a domain, which is not nought', () => {
    const [political] = toLine([makeIncentive()]).bars;
    expect(political).toEqual({
      domain: 'political',
      balance: null,
      words: 'political: nothing recorded',
    });
  });

  test('do not say that nothing is recorded where an undated incentive is', () => {
    const [, economic] = toLine([makeUndatedIncentive()]).bars;
    expect(economic).toMatchObject({ balance: null, words: 'economic: nothing that weighs' });
  });
});

describe('the direction of an actor', () => {
  test.each<[string, readonly Incentive[], string]>([
    ['against', [makeIncentive()], 'against'],
    [
      'toward', // ½ · 0.5 + ½ · 0.5
      [
        makeIncentive({ effect: 'toward', strength: 2 }),
        makeIncentive({ id: 'i2', effect: 'toward', strength: 2, domain: 'political' }),
      ],
      'toward',
    ],
    [
      'even: 0 in one domain, nothing in the other',
      [makeIncentive(), makeIncentive({ id: 'i2', effect: 'toward' })],
      'even',
    ],
    ['none, where nothing is recorded', [], 'none'],
    ['weightless, where nothing recorded has a date', [makeUndatedIncentive()], 'weightless'],
    ['weightless, where all of it has ended', [makeIncentive({ until: '2023' })], 'weightless'],
  ])('is %s', (_rule, incentives, direction) => {
    expect(toLine(incentives).direction).toBe(direction);
  });

  test('does not turn toward because the state says so', () => {
    const own = makeIncentive({ effect: 'toward', source: letter });
    expect(toLine([own]).direction).toBe('weightless');
  });
});

describe('the line of an incentive', () => {
  test.each<[string, Incentive, readonly string[]]>([
    ['that counts has no remark', makeIncentive(), []],
    ['without a date weighs nothing', makeUndatedIncentive(), ['undated, weighs nothing']],
    [
      'that has ended weighs nothing',
      makeIncentive({ until: '2023' }),
      ['ended, weighs nothing any more'],
    ],
    [
      'toward, on the state’s own word, is not counted',
      makeIncentive({ effect: 'toward', source: letter }),
      ['rests on the state’s own word, treated as not recorded'],
    ],
    ['against, on the state’s own word, is', makeIncentive({ source: letter }), []],
    [
      'of a year that has not ended waits',
      makeIncentive({ date: '2024' }),
      ['dated only by a year or month that has not ended, weighs nothing yet'],
    ],
    // 60 months are 1,826.25 days: from 2019-06-30 to 2024-06-30 there are 1,827.
    ['is old after five years', makeIncentive({ date: '2019-06-30' }), ['older than five years']],
    ['is not old before', makeIncentive({ date: '2019-07-01' }), []],
  ])('%s', (_rule, incentive, remarks) => {
    expect(getOnly(toLine([incentive]).lines).remarks).toEqual(remarks);
  });
});

test('every incentive has its line, and the actor its address', () => {
  const incentives = [makeIncentive(), makeUndatedIncentive({ id: 'i2' })];
  const { lines, address } = toLine(incentives);
  expect(lines.map(({ incentive }) => incentive)).toEqual(incentives);
  expect(address).toBe('actors/army/');
});
