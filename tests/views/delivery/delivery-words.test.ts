import { describe, expect, test } from 'vitest';
import type { Likelihood } from '#model/method.ts';
import { LEVELS } from '#model/score-terms.ts';
import type { CommitmentScore, CoveredCommitment } from '#scoring/delivery.ts';
import { getScore } from '#scoring/score-book.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import { describeCommitment, describeMarks, describeSet } from '#views/delivery/delivery-words.ts';
import {
  makeCommitment,
  makeCommitments,
  makeFinding,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

function scoreOne(findings: Parameters<typeof makeCommitment>[0], asOf = '2022-01-01') {
  const commitment = makeCommitment(findings);
  return getScore(scoreRecords({ asOf, commitments: [commitment] }).scores.commitments, 'force');
}

function getCovered(score: CommitmentScore): CoveredCommitment {
  if (score.kind === 'not-covered') throw new Error(`Not covered: ${score.reason}.`);
  return score;
}

const nothingSeen = makeFinding({ level: 0, direction: 'contradicts' });

describe('describeCommitment', () => {
  test('says level, score, interval and the day of the newest counted finding', () => {
    // One finding of nothing by the United Nations: D 0, interval 0 to 42 (Method §3.1.8).
    expect(describeCommitment(scoreOne({ findings: [nothingSeen] }), '2022-01-01')).toBe(
      'As far as others than the state looked, it was not carried out: 0 of 100, with a 90% interval of 0 to 42. ' +
        'The interval is wide: the score rests on one document. The newest counted finding is of 1 January 2022.',
    );
  });

  test.each([
    [0, 'it was not carried out'],
    [1, 'it was carried out only minimally'],
    [2, 'it was carried out in part'],
    [3, 'it was carried out in full'],
  ] as const)('a found level of %s is told as "%s"', (level, words) => {
    const score = scoreOne({ findings: [makeFinding({ level })] });
    expect(describeCommitment(score, null)).toContain(`others than the state looked, ${words}:`);
  });

  test.each([
    ['of 40 points gets no caution', 50, false],
    ['wider than 40 points gets one', 50.1, true],
  ])('an interval %s', (_rule, high, isCautious) => {
    const covered = getCovered(scoreOne({ findings: [nothingSeen] }));
    const score = { ...covered, interval: { low: 10, high } };
    expect(describeCommitment(score, null).includes('The interval is wide')).toBe(isCautious);
  });

  test('of a wide interval only such reasons are given as are so', () => {
    const others = makeSource({ id: 'ngo-report', kind: 'ngo-report' });
    const divided = [nothingSeen, makeFinding({ level: 3, observer: 'ngo', source: others })];
    const score = getCovered(scoreOne({ findings: divided }));
    expect(score.isContested).toBe(true);
    expect(score.isStale).toBe(false);
    expect(describeCommitment(score, null)).toContain(
      'The interval is wide: the score rests on 2 documents and observers disagree.',
    );
    const many = {
      ...score,
      isContested: false,
      massBySource: new Map('abc'.split('').map((id) => [id, 1])),
    };
    expect(describeCommitment(many, null)).toContain('wide: what was found leaves much open.');
    expect(describeCommitment({ ...many, isStale: true }, null)).toContain(
      'wide: the newest of what counts is old.',
    );
  });

  test('a mean between two levels is not told as one of them', () => {
    const score = { ...getCovered(scoreOne({ findings: [nothingSeen] })), delivery: 7 };
    expect(describeCommitment(score, null)).toContain(
      'what was found lies nearest to “not carried out”: 7 of 100',
    );
    const one = { ...score, delivery: 100 / 3, foundLevel: 1 as const };
    expect(describeCommitment(one, null)).toContain('it was carried out only minimally: 33 of 100');
  });

  test('does not credit others with what only the state admits', () => {
    const admission = makeFinding({ level: 0, observer: 'host-state' });
    const sentence = describeCommitment(scoreOne({ findings: [admission] }), null);
    expect(sentence).toMatch(/^As far as the state itself admits, .* it was not carried out:/);
    expect(sentence).not.toContain('others');
  });

  test.each<[string, Parameters<typeof makeCommitment>[0], string]>([
    ['nobody has looked', {}, 'Nobody has looked, as far as is known'],
    [
      'only the state has reported',
      { findings: [makeFinding({ observer: 'host-state', level: 3 })] },
      'Only the state itself has reported on it',
    ],
    ['it was made later', { madeOn: '2023' }, 'It had not been made by this day.'],
  ])('where %s, it says so and gives no figure', (_rule, commitment, words) => {
    const sentence = describeCommitment(scoreOne(commitment), null);
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/\d/);
  });
});

/** Delivery of a country with commitments of these levels; `null`: nobody has looked. */
function deliveryOf(levels: Parameters<typeof makeCommitments>[0]): SetDelivery {
  const { scores } = scoreRecords({ commitments: makeCommitments(levels) });
  return getScore(scores.countries, 'SDN').delivery;
}

describe('describeSet', () => {
  test.each<[string, Parameters<typeof makeCommitments>[0], string]>([
    ['all of several', [1, 1, 1, 1, 1], 'All 5 commitments due were checked by somebody other'],
    ['the only one', [1], 'The one commitment due was checked by somebody other than the state.'],
    ['one of several', [1, null, null], 'Of 3 commitments due, 1 was checked by somebody other'],
    ['several', [1, 1, null], 'Of 3 commitments due, 2 were checked by somebody other'],
    ['none of several', [null, null], 'Of 2 commitments due, none was checked by somebody other'],
    ['not the only one', [null], 'Of 1 commitment due, none was checked by somebody other'],
  ])('says how many were checked: %s', (_rule, levels, words) => {
    expect(describeSet(deliveryOf(levels), null)).toContain(words);
  });

  test.each<[string, Parameters<typeof makeCommitments>[0], string]>([
    ['too few were checked', [3, 3, 3, 3], 'Too few were checked for a score.'],
    [
      'too small a share was checked', // 5 of 13 is under two fifths
      [3, 3, 3, 3, 3, null, null, null, null, null, null, null, null],
      'Too small a share was checked for a score.',
    ],
  ])('a withheld score shows no figure, though it was computed: %s', (_rule, levels, words) => {
    const delivery = deliveryOf(levels);
    expect(delivery.mean?.delivery).toBeCloseTo(100);
    const sentence = describeSet(delivery, 'almost-certain');
    expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/100|certain|under 40/);
  });

  test('says that a provisional score is one', () => {
    // 5 of 9 is over two fifths and under three.
    const words = describeSet(deliveryOf([0, 0, 0, 0, 0, null, null, null, null]), null);
    expect(words).toContain('The score is provisional: under 60% of what is due was checked.');
    expect(describeSet(deliveryOf([0, 0, 0, 0, 0]), null)).not.toContain('provisional');
  });

  test.each<[Likelihood | null, string]>([
    [
      'almost-certain',
      'Delivery is 33 of 100 (90% interval 20 to 48), and on the evidence counted it is almost certain that it lies under 40.',
    ],
    [
      'likely',
      'Delivery is 33 of 100 (90% interval 20 to 48), and on the evidence counted it is likely that it lies under 40.',
    ],
    [
      'roughly-even-chance',
      'and on the evidence counted there is a roughly even chance that it lies under 40.',
    ],
    [
      'almost-no-chance',
      'and on the evidence counted there is almost no chance that it lies under 40.',
    ],
    [null, 'Delivery is 33 of 100 (90% interval 20 to 48).'],
  ])('with the likelihood %s it reads as a sentence', (likelihood, words) => {
    expect(describeSet(deliveryOf([1, 1, 1, 1, 1]), likelihood)).toContain(words);
  });

  test('where nothing is due, nothing is said of what was checked', () => {
    expect(describeSet(deliveryOf([]), null)).toBe('No commitment is on record.');
    const undue = makeCommitments([1, 1], { deadline: '2030' });
    const { scores } = scoreRecords({ commitments: undue });
    const { delivery } = getScore(scores.countries, 'SDN');
    expect(describeSet(delivery, null)).toBe('2 commitments are on record, none due yet.');
  });
});

describe('describeMarks', () => {
  test.each<[string, readonly number[], number, string]>([
    [
      'over three fifths low',
      [4, 3, 2, 1],
      0,
      'Of 10 commitments that somebody checked, 7 were found carried out only minimally or not at all',
    ],
    [
      'under two fifths low',
      [1, 2, 3, 4],
      0,
      'Of 10 commitments that somebody checked, 7 were found carried out in part or in full',
    ],
    [
      'three fifths',
      [3, 3, 2, 2],
      0,
      'About half of 10 commitments that somebody checked were found carried out in part or more; 6 only minimally or not at all',
    ],
    [
      'two fifths',
      [2, 2, 3, 3],
      0,
      'About half of 10 commitments that somebody checked were found carried out in part or more; 4 only minimally or not at all',
    ],
    [
      'one, not kept',
      [1, 0, 0, 0],
      0,
      'The one commitment that somebody checked was found carried out only minimally or not at all',
    ],
    [
      'one, kept',
      [0, 0, 0, 1],
      0,
      'The one commitment that somebody checked was found carried out in part or in full',
    ],
    [
      'one unchecked besides',
      [4, 3, 2, 1],
      1,
      'carried out only minimally or not at all (nobody checked 1 commitment)',
    ],
    [
      'more than a thousand',
      [1000, 0, 0, 0],
      2000,
      'Of 1,000 commitments that somebody checked, 1,000 were found carried out only minimally or not at all (nobody checked 2,000 commitments)',
    ],
    ['nothing checked', [0, 0, 0, 0], 9, 'Nobody has checked any of these commitments'],
  ])('%s', (_rule, counts, unchecked, words) => {
    const marks = [...counts, unchecked].flatMap((count, at) =>
      Array.from({ length: count }, () => ({ level: LEVELS[at] ?? ('unchecked' as const) })),
    );
    expect(describeMarks(marks)).toMatch(new RegExp(`${words.replace(/[()]/g, '\\$&')}$`));
  });
});
