import { describe, expect, test } from 'vitest';
import type { Level } from '#model/records.generated.ts';
import {
  cappedLevel,
  codingErrorOf,
  findLowerMedian,
  isReversedByMajority,
  meanSpread,
  spreadOf,
} from '#scoring/coded-level.ts';
import { scoreCommitment } from '#scoring/delivery.ts';
import { day, makeCommitment, makeFinding } from './make-evidence.ts';
import { readMethod } from './read-method.ts';

const method = readMethod();
const asOf = day('2022-01-01');

describe('findLowerMedian', () => {
  test.each<[string, readonly number[], number | undefined]>([
    ['one coder decides alone', [2], 2],
    ['of two the lower', [3, 1], 1],
    ['of three the middle', [3, 0, 1], 1],
    ['of four the lower middle', [3, 0, 2, 1], 1],
    ['of none nothing', [], undefined],
  ])('%s', (_rule, levels, median) => {
    expect(findLowerMedian(levels)).toBe(median);
  });
});

describe('isReversedByMajority', () => {
  test.each<[string, readonly boolean[], boolean]>([
    ['nobody coded it', [], false],
    ['the only one to code it', [true], true],
    ['half is not more than half', [true, false], false],
    ['two of three', [true, false, true], true],
  ])('%s', (_rule, marks, answer) => {
    expect(isReversedByMajority(marks)).toBe(answer);
  });
});

describe('cappedLevel', () => {
  test.each<[string, Level, number, boolean, Level]>([
    ['a text shows at most a start', 3, 1, false, 1],
    ['what is below the cap stays', 0, 1, false, 0],
    ['without a cap all stays', 3, Infinity, false, 3],
    ['what is reversed is nothing', 2, Infinity, true, 0],
  ])('%s', (_rule, level, cap, isReversed, counted) => {
    expect(cappedLevel(level, cap, isReversed)).toBe(counted);
  });
});

describe('spreadOf', () => {
  test.each<[Level, number, readonly number[]]>([
    [0, 0.15, [0.85, 0.15, 0, 0]],
    [1, 0.15, [0.075, 0.85, 0.075, 0]],
    [2, 0.5, [0, 0.25, 0.5, 0.25]],
    [3, 0.126, [0, 0, 0.126, 0.874]],
  ])('level %i with an error of %d', (level, error, shares) => {
    expect(spreadOf(level, error)).toEqual(shares);
  });

  test('the mean of spreads is weighted', () => {
    const spreads = [
      { spread: [1, 0, 0, 0] as const, weight: 3 },
      { spread: [0, 0, 0, 1] as const, weight: 1 },
    ];
    expect(meanSpread(spreads)).toEqual([0.75, 0, 0, 0.25]);
  });
});

describe('codingErrorOf', () => {
  test.each([
    ['one coding keeps the assumed rate', 'supports', 1, 0.15],
    ['several have the measured one', 'contradicts', 3, 0.126],
    ['a mixed finding keeps its own', 'mixed', 1, 0.5],
    ['however many coded it', 'mixed', 3, 0.5],
  ] as const)('%s', (_rule, direction, codings, error) => {
    expect(codingErrorOf(direction, codings, method)).toBe(error);
  });
});

describe('several codings of one finding', () => {
  function score(given: Parameters<typeof makeFinding>[0], isLegalAct = false) {
    const commitment = makeCommitment({ isLegalAct, findings: [makeFinding(given)] });
    const found = scoreCommitment(commitment, asOf, method);
    if (found.kind !== 'covered') throw new Error(`Not covered: ${found.reason}.`);
    return found;
  }

  test('levels 1, 0 and 0: delivery from the median, the spread from all three', () => {
    const { delivery, posterior } = score({ levels: [1, 0, 0], direction: 'contradicts' });
    expect(delivery).toBe(0);
    // q(0) = (0.874, 0.126, 0, 0), q(1) = (0.063, 0.874, 0.063, 0); the mean of one and two:
    // (0.6036667, 0.3753333, 0.021, 0); with u = 1 and 0.125 of prior on each, of 1.5 in all:
    expect(posterior.shares[0]).toBeCloseTo((0.125 + (0.063 + 2 * 0.874) / 3) / 1.5, 12);
    expect(posterior.shares[1]).toBeCloseTo((0.125 + (0.874 + 2 * 0.126) / 3) / 1.5, 12);
    expect(posterior.shares[2]).toBeCloseTo((0.125 + 0.063 / 3) / 1.5, 12);
    expect(posterior.shares[3]).toBeCloseTo(0.125 / 1.5, 12);
  });

  test('the text cap falls on each coder before the median is taken', () => {
    const text = score({ levels: [3, 2, 0], sourceKind: 'law-or-decree' });
    expect(text.delivery).toBeCloseTo(100 / 3, 12); // 1, 1, 0: the middle is 1
    expect(text.readings[0]?.spread[1]).toBeCloseTo((0.874 * 2 + 0.126) / 3, 12);
    expect(text.readings[0]?.isCapped).toBe(true);
    // Capped after the median, 2 would have become 1 as well, but with the spread of one coder.
    const enacted = score({ levels: [3, 2, 0], sourceKind: 'law-or-decree' }, true);
    expect(enacted.delivery).toBeCloseTo(200 / 3, 12);
  });

  test('reversed makes every level 0, with the spread of several codings', () => {
    const { delivery, readings } = score({ levels: [2, 1, 1], reversed: true });
    expect(delivery).toBe(0);
    expect(readings[0]?.spread).toEqual([0.874, 0.126, 0, 0].map((x) => expect.closeTo(x, 12)));
  });

  test('a finding whose level nobody could tell is not evidence', () => {
    const commitment = makeCommitment({ findings: [makeFinding({ levels: [] })] });
    const found = scoreCommitment(commitment, asOf, method);
    expect(found).toMatchObject({ kind: 'not-covered', reason: 'no-findings', findingCount: 0 });
  });
});
