import { describe, expect, test } from 'vitest';
import type { Strategy } from '#model/dataset.ts';
import { SIDES } from '#views/ownership/statement.ts';
import { makeCommitments, makeStrategy } from '../make-records.ts';
import { sentencesOn, statementsOn, weigh } from './weigh.ts';

const own = { strategyId: 'plan' } as const;
describe('a strategy of which hardly anything is on record', () => {
  const weighing = weigh();

  test('has its standing for it, and nothing against it', () => {
    expect(weighing.for.map(({ sentence }) => sentence)).toEqual([
      'It is adopted, and in force as far as is known.',
    ]);
    expect(weighing.against).toEqual([]);
  });

  test('has all else among what is not known', () => {
    expect(weighing.unknown.map(({ sentence }) => sentence)).toEqual([
      'Whether it was offered while a mission’s drawdown or exit was under discussion is not recorded.',
      'No commitment of it is recorded by itself, so nothing can be found on whether it is kept.',
      'Too little is recorded of the incentives of the state’s security actors for a balance.',
      expect.stringContaining('Of its design, 10 of 10 items are unknown: specific acts; '),
      'So it has no design score: 0 of 10 items are known; 7 are needed.',
      'Whether it is a shallow commitment cannot be judged: too little was checked.',
      'Of what the state had undertaken before it, no commitment due was checked; 5 are needed to judge by.',
    ]);
  });

  test('gives each sentence something that it rests on', () => {
    for (const side of SIDES) {
      for (const { restsOn } of weighing[side]) expect(restsOn.length).toBeGreaterThan(0);
    }
  });
});

describe('the standing of a strategy', () => {
  test.each<[Strategy['status'], 'for' | 'against']>([
    ['adopted', 'for'],
    ['announced', 'against'],
    ['draft', 'against'],
    ['superseded', 'against'],
    ['lapsed', 'against'],
  ])('speaks, where it is %s, %s it', (status, side) => {
    expect(sentencesOn(weigh({}, makeStrategy({ status })), side, 'standing')).toHaveLength(1);
  });

  test.each([
    [true, 'against', 'It was offered while'],
    [false, 'for', 'It was not offered while'],
  ] as const)('and its offer during a drawdown: %s speaks %s it', (offered, side, words) => {
    const strategy = makeStrategy({ offeredDuringDrawdown: offered, status: 'lapsed' });
    expect(sentencesOn(weigh({}, strategy), side, 'standing').join(' ')).toContain(words);
  });
});

describe('the delivery of a strategy', () => {
  test('speaks for it where all was found kept', () => {
    const weighing = weigh({ commitments: makeCommitments([3, 3, 3], own) });
    expect(sentencesOn(weighing, 'for', 'delivery')).toEqual([
      'All 3 commitments due and checked were found carried out in part or in full.',
      expect.stringMatching(/^Delivery is 100 of 100 \(90% interval \d+ to 100\); /),
    ]);
    expect(sentencesOn(weighing, 'against', 'delivery')).toEqual([]);
  });

  test('speaks against it where nothing was', () => {
    const weighing = weigh({ commitments: makeCommitments([0, 0, 0], own) });
    expect(sentencesOn(weighing, 'against', 'delivery')).toEqual([
      'All 3 commitments due and checked were found carried out only minimally or not at all.',
      expect.stringMatching(/^Delivery is 0 of 100 \(90% interval 0 to \d+\); /),
    ]);
  });

  test('settles nothing where its chance of lying under 40 is between', () => {
    // Levels 1, 1, 2 are 44 of 100; three findings of two years ago leave it open on which side of 40 it lies.
    const weighing = weigh({ commitments: makeCommitments([1, 1, 2], own) });
    expect(sentencesOn(weighing, 'unknown', 'delivery')).toEqual([
      expect.stringMatching(/^Delivery is 44 of 100 /),
    ]);
  });

  test('says of two checked commitments how each was found, and gives no score', () => {
    const weighing = weigh({ commitments: makeCommitments([1, 2], own) });
    expect(sentencesOn(weighing, 'for', 'delivery')).toEqual([
      'Of 2 commitments due and checked, 1 was found carried out in part or in full.',
    ]);
    expect(sentencesOn(weighing, 'against', 'delivery')).toEqual([
      'Of 2 commitments due and checked, 1 was found carried out only minimally or not at all.',
    ]);
    expect(sentencesOn(weighing, 'unknown', 'delivery')).toEqual([
      'It has no delivery score: too few commitments were checked.',
    ]);
  });

  test('leads to the commitments of which it speaks, each with its mark', () => {
    const weighing = weigh({ commitments: makeCommitments([3, 0], own) });
    expect(statementsOn(weighing, 'for', 'delivery')[0]?.restsOn).toEqual([
      {
        level: 3,
        label: 'Full: A joint force is to be deployed.',
        address: 'commitments/c1/',
      },
    ]);
  });

  test('counts neither for nor against it what nobody checked, or what is not due', () => {
    const commitments = [
      ...makeCommitments([null], own),
      ...makeCommitments([0], { ...own, id: 'later', deadline: '2030-01-01' }),
    ];
    const weighing = weigh({ commitments });
    expect(sentencesOn(weighing, 'against', 'delivery')).toEqual([]);
    expect(sentencesOn(weighing, 'unknown', 'delivery').slice(0, 2)).toEqual([
      'On one commitment due nothing counted was found: as far as is known, nobody has looked, or the state alone has reported.',
      'One commitment is not due yet.',
    ]);
  });
});

describe('what the state had undertaken before', () => {
  const before = { madeOn: '2018-01-01', id: 'old' } as const;

  test.each<[string, readonly (0 | 3)[], 'for' | 'against']>([
    ['kept nothing of', [0, 0, 0, 0, 0], 'against'],
    ['kept all of', [3, 3, 3, 3, 3], 'for'],
  ])('speaks: a state that %s it', (_rule, levels, side) => {
    const weighing = weigh({ commitments: makeCommitments(levels, before) });
    expect(sentencesOn(weighing, side, 'early')).toEqual([
      expect.stringMatching(/^Over 5 checked commitments that the state had made before it /),
    ]);
  });

  test('is silent on four', () => {
    const weighing = weigh({ commitments: makeCommitments([0, 0, 0, 0], before) });
    expect(sentencesOn(weighing, 'unknown', 'early')).toEqual([
      'Of what the state had undertaken before it, 4 commitments due were checked; 5 are needed to judge by.',
    ]);
  });
});
