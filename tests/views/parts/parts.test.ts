import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import type { DrawnIntervals } from '#scoring/draw-book.ts';
import { getScore } from '#scoring/score-book.ts';
import { toPartLines, type PartName } from '#views/parts/parts.ts';
import { noIntervals } from '#views/parts/set-parts.ts';
import {
  makeActor,
  makeCommitments,
  makeIncentive,
  method,
  scoreRecords,
} from '../make-records.ts';
import { scoreWholeState } from './make-whole-state.ts';

const intervals: DrawnIntervals = {
  incentives: { low: 30, high: 38 },
  risk: { low: 45, high: 55 },
  credibility: { low: 25, high: 45 },
  protectionGap: { low: 26, high: 40 },
};

function toLines(score = scoreWholeState, given: Partial<Dataset> = {}, drawn = intervals) {
  const state = getScore(score(given).scores.states, 'SDN').score;
  const lines = toPartLines(state.country, state, drawn, method);
  return new Map(lines.map((line) => [line.part, line]));
}

function getLine(lines: ReturnType<typeof toLines>, part: PartName) {
  const line = lines.get(part);
  if (line === undefined) throw new Error(`There is no line of ${part}.`);
  return line;
}

describe('the parts of a score of which all is known', () => {
  const lines = toLines();

  test('stand first each by itself, then what is made of them', () => {
    expect([...lines.keys()]).toEqual([
      'delivery',
      'design',
      'incentives',
      'risk',
      'credibility',
      'protectionGap',
    ]);
  });

  test.each<[PartName, string, string]>([
    ['delivery', '33', '5 of 5 commitments due were checked by somebody other than the state.'],
    ['design', '38', '8 of 10 items of its design are known.'],
    [
      'incentives',
      '38',
      'Under 50: what is recorded of what security actors stand to gain weighs against',
    ],
    ['risk', '50', 'By open figures 50, by recorded facts 50.'],
    ['credibility', '35', 'How far the record bears out what was undertaken'],
    ['protectionGap', '32', 'Danger to civilians that the undertakings do not answer'],
  ])('%s is %s of 100, and says what that rests on', (part, score, words) => {
    const line = getLine(lines, part);
    expect(line.score).toBe(score);
    expect(line.sentence).toContain(words);
  });

  test('carry the drawn intervals', () => {
    expect(getLine(lines, 'risk').track.label).toBe('50 of 100, 90% interval 45 to 55');
    expect(getLine(lines, 'risk').interval).toBe('45–55');
  });

  test('do not claim an interval where there is none: design, and what was not drawn', () => {
    expect(getLine(lines, 'design').track.label).toBe('38 of 100, without an interval');
    expect(getLine(lines, 'design').interval).toBeNull();
    const undrawn = toLines(scoreWholeState, {}, noIntervals);
    expect(getLine(undrawn, 'risk').track.label).toBe('50 of 100, without an interval');
  });
});

describe('the direction of incentives', () => {
  test.each([
    [
      'against',
      3,
      'Under 50: what is recorded of what security actors stand to gain weighs against protecting civilians.',
    ],
    [
      'toward',
      3,
      'Over 50: what is recorded of what security actors stand to gain weighs toward protecting civilians.',
    ],
  ] as const)('%s is said', (effect, strength, words) => {
    const incentives = (['political', 'economic'] as const).map((domain) =>
      makeIncentive({ id: domain, domain, effect, strength }),
    );
    const lines = toLines(scoreWholeState, { actors: [makeActor({ incentives })] });
    expect(getLine(lines, 'incentives').sentence).toBe(words);
  });

  test('is not made much of where both sides are as strong', () => {
    const incentives = (['political', 'economic'] as const).flatMap((domain) =>
      (['toward', 'against'] as const).map((effect) =>
        makeIncentive({ id: `${domain}-${effect}`, domain, effect }),
      ),
    );
    const line = getLine(
      toLines(scoreWholeState, { actors: [makeActor({ incentives })] }),
      'incentives',
    );
    expect(line.score).toBe('50');
    expect(line.sentence).toContain('weighs neither way by much');
  });
});

describe('the parts of which too little is known', () => {
  const lines = toLines(scoreRecords);

  test.each<[PartName, string]>([
    ['delivery', 'Withheld: nothing is due yet.'],
    ['design', 'Withheld: 0 of 10 items of its design are known; 7 are needed.'],
    [
      'incentives',
      'Withheld: both kinds of incentive are recorded for 0% of the security actors by weight; half is needed.',
    ],
    [
      'risk',
      'Withheld: the civilians whom its undertakings are about live in other countries, and the open figures are of its own territory.',
    ],
    ['credibility', 'Withheld: it needs delivery, incentives and design.'],
    ['protectionGap', 'Withheld: it needs delivery, incentives, design and risk.'],
  ])('%s is withheld, names what it needs and shows no figure', (part, words) => {
    const line = getLine(lines, part);
    expect(line.sentence).toBe(words);
    expect(line.score).toBe('—');
    expect(line.track.kind).toBe('withheld');
  });

  test('what is made of them names only what is missing', () => {
    const some = toLines(scoreWholeState, { actors: [] });
    expect(getLine(some, 'credibility').sentence).toBe('Withheld: it needs incentives.');
    expect(getLine(some, 'protectionGap').sentence).toBe('Withheld: it needs incentives.');
    expect(getLine(some, 'risk').score).toBe('50');
  });

  test('delivery shows its bounds instead', () => {
    // One of two checked, kept in full: 50 at least, 100 at most.
    const line = getLine(
      toLines(scoreRecords, { commitments: makeCommitments([3, null]) }),
      'delivery',
    );
    expect(line.track).toMatchObject({ kind: 'withheld', bounds: { low: 50, high: 100 } });
    expect(line.sentence).toBe('Withheld: too few commitments were checked.');
  });

  test('a change of the items that design needs changes the words', () => {
    const state = getScore(scoreRecords().scores.states, 'SDN').score;
    const strict = { ...method, design: { ...method.design, minKnownItems: 9 } };
    const [, design] = toPartLines(state.country, state, noIntervals, strict);
    expect(design?.sentence).toContain('9 are needed');
  });
});
