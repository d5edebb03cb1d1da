import { describe, expect, test } from 'vitest';
import type { Commitment } from '#model/dataset.ts';
import { getScore } from '#scoring/score-book.ts';
import { toCommitmentPage } from '#views/commitment/commitment-page.ts';
import { makeCommitment, makeFinding, makeSource, scoreRecords } from '../make-records.ts';

function toPage(given: Partial<Commitment>, asOf = '2024-06-30') {
  const commitment = makeCommitment(given);
  const { scores } = scoreRecords({ asOf, commitments: [commitment] });
  return toCommitmentPage(commitment, getScore(scores.commitments, commitment.id));
}

const ngoReport = makeSource({ id: 'ngo-report', kind: 'ngo-report' });

describe('toCommitmentPage', () => {
  test('dates the score by the newest finding that counts, not by the state’s newer word', () => {
    const { sentence } = toPage({
      findings: [
        makeFinding({ id: 'f1', date: '2020-06' }),
        makeFinding({ id: 'f2', date: '2022-03', source: ngoReport, observer: 'ngo' }),
        makeFinding({ id: 'f3', date: '2023-09-01', observer: 'host-state', level: 3 }),
      ],
    });
    expect(sentence).toMatch(/The newest counted finding is of March 2022\.$/);
  });

  test('counts the findings of others than the state', () => {
    const page = toPage({
      findings: [makeFinding({ id: 'f1' }), makeFinding({ id: 'f2', observer: 'host-state' })],
    });
    expect(page.lines).toHaveLength(2);
    expect(page.independentCount).toBe(1);
  });

  test('sets the state’s report beside what others found', () => {
    const own = makeFinding({ id: 'f2', observer: 'host-state', level: 3, source: ngoReport });
    expect(toPage({ findings: [makeFinding(), own] }).claimGap).toEqual({
      stated: 3,
      found: 1,
      gap: 2,
    });
  });

  const own = makeFinding({ id: 'f2', observer: 'host-state', level: 0, source: ngoReport });
  test.each([
    ['the state', [makeFinding()], 'state'],
    ['everybody else', [own], 'others'],
    ['everybody', [], 'all'],
    ['nobody', [makeFinding(), own], null],
  ])('says where there is no claim gap that %s is silent', (_who, findings, silent) => {
    expect(toPage({ findings }).silent).toBe(silent);
  });

  test('gives no level, sum or gap where nothing is counted, but the reason on an empty track', () => {
    expect(toPage({})).toMatchObject({
      sum: null,
      claimGap: null,
      foundLevel: null,
      lines: [],
      track: { kind: 'withheld', bounds: null, label: 'withheld: nobody has looked' },
    });
  });

  test('draws the score between the ends of its interval', () => {
    const { track } = toPage({ findings: [makeFinding()] });
    if (track.kind !== 'score') throw new Error('It is covered.');
    expect(track.score).toBeCloseTo(100 / 3); // one finding of level 1 of 3
    expect(track.low).toBeLessThan(track.score);
    expect(track.high).toBeGreaterThan(track.score);
  });

  test.each([
    ['36 months less a day', '2024-01-01', []], // 1,095 days of 1,095.75
    ['36 months and more', '2024-01-02', ['stale: last seen in January 2021']],
  ])('is stale after 36 months: %s', (_rule, asOf, notices) => {
    expect(toPage({ findings: [makeFinding({ date: '2021-01-01' })] }, asOf).notices).toEqual(
      notices,
    );
  });

  test('says that it is not due before its deadline, and that observers disagree', () => {
    const findings = [
      makeFinding({ level: 0 }),
      makeFinding({ id: 'f2', level: 3, observer: 'ngo', source: ngoReport }),
    ];
    expect(toPage({ deadline: '2025', findings }).notices).toEqual([
      'not due yet',
      'contested: observers disagree',
    ]);
  });
});
