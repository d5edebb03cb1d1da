import { describe, expect, test } from 'vitest';
import type { Commitment, Finding } from '#model/dataset.ts';
import { getScore } from '#scoring/score-book.ts';
import { toFindingLines } from '#views/commitment/finding-line.ts';
import {
  getOnly,
  makeCommitment,
  makeFinding,
  makeReading,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

function toLines(findings: readonly Finding[], given: Partial<Commitment> = {}) {
  const { scores } = scoreRecords({ commitments: [makeCommitment({ findings, ...given })] });
  return toFindingLines(findings, getScore(scores.commitments, 'force'));
}

function toLine(finding: Finding, given: Partial<Commitment> = {}) {
  return getOnly(toLines([finding], given));
}

const policy = makeSource({ id: 'policy', kind: 'national-policy' });
const judged = { reason: 'A law is promised.', coder: 'd' } as const;

describe('toFindingLines', () => {
  test('has a line for every finding, in their order, whatever it counts for', () => {
    const findings = [
      makeFinding({ id: 'f1' }),
      makeFinding({ id: 'f2', observer: 'host-state', level: 3 }),
      makeFinding({ id: 'f3', date: '2024' }),
    ];
    expect(toLines(findings).map(({ finding }) => finding)).toEqual(findings);
  });

  test.each<[string, Finding, Partial<Commitment>, readonly string[]]>([
    ['what others saw', makeFinding(), {}, []],
    [
      'the state’s own good word',
      makeFinding({ observer: 'host-state', level: 2 }),
      {},
      ['weighs nothing in the score'],
    ],
    [
      'the state’s word that nothing was done',
      makeFinding({ observer: 'host-state', level: 0 }),
      {},
      ['an admission, counted'],
    ],
    [
      'the text of a promised enactment',
      makeFinding({ observer: 'host-state', level: 3, source: policy }),
      { legalAct: { value: true, ...judged } },
      ['text of a promised enactment, counted'],
    ],
    [
      'a year that has not ended',
      makeFinding({ date: '2024' }),
      {},
      ['waits: dated only by a year or month that has not ended'],
    ],
    [
      'a text where an act was promised',
      makeFinding({ level: 3, source: policy }),
      {},
      ['a text, so it shows at most Minimum'],
    ],
    ['a text that claims no more than a text shows', makeFinding({ source: policy }), {}, []],
  ])('says how it counts: %s', (_rule, finding, given, remarks) => {
    expect(toLine(finding, given).remarks).toEqual(remarks);
  });

  test('says of a cap only where it moved the level: the coders’ median was none anyway', () => {
    const readings = [makeReading('b', 0), makeReading('c', 0)];
    const line = toLine(makeFinding({ level: 3, source: policy, readings }));
    expect(line.level).toBe(0);
    expect(line.remarks).toEqual([]);
  });

  test('sets apart the state’s own good word, but not its admission', () => {
    const [word, admission] = toLines([
      makeFinding({ id: 'f1', observer: 'host-state', level: 1 }),
      makeFinding({ id: 'f2', observer: 'host-state', level: 0 }),
    ]);
    expect(word?.isSelfReported).toBe(true);
    expect(admission?.isSelfReported).toBe(false);
  });

  test('shows the median level, and what each coder read', () => {
    const readings = [makeReading('b', 0), makeReading('c', null)];
    const line = toLine(makeFinding({ level: 2, readings }));
    expect(line.level).toBe(0); // of 2 and 0 the lower middle
    expect(line.codings).toBe('A intermediate, B none, C unclear');
  });

  test('marks what was undone, and shows it as none', () => {
    const line = toLine(makeFinding({ level: 2, reversed: true }));
    expect(line).toMatchObject({ isReversed: true, level: 0 });
  });

  test('what waits keeps the level that its coders gave', () => {
    expect(toLine(makeFinding({ date: '2024', level: 2 })).level).toBe(2);
  });
});
