import { describe, expect, test } from 'vitest';
import { describeRest, toSetBrief, type BriefSubject } from '#views/brief/set-brief.ts';
import {
  makeCheck,
  makeClaim,
  makeCommitment,
  makeCommitments,
  makeFinding,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

function toBrief(given: Partial<BriefSubject>) {
  const subject = { commitments: [], claims: [], gaps: [], replies: [], ...given };
  const { scores, registry } = scoreRecords(subject);
  return toSetBrief(subject, scores, registry);
}

const [letter, report, later] = ['letter', 'report', 'later'].map((id) => makeSource({ id }));
if (!letter || !report || !later) throw new Error('There are three sources.');

describe('a brief of undertakings', () => {
  test('says with each the newest finding that counts, not the state’s own good word', () => {
    const findings = [
      makeFinding({ id: 'c-f1', date: '2021-01-01', source: report, finding: 'Not begun.' }),
      makeFinding({
        id: 'c-f2',
        date: '2022-01-01',
        observer: 'host-state',
        level: 3,
        source: letter,
      }),
    ];
    const { promises } = toBrief({ commitments: [makeCommitment({ findings })] });
    expect(promises.shown[0]?.newest?.found).toMatchObject({ finding: 'Not begun.' });
  });

  test('says of the state’s admission that it is one, and counts it to nobody else', () => {
    // By others: the report of 2021 alone.
    const findings = [
      makeFinding({ id: 'c-f1', date: '2021-01-01', source: report }),
      makeFinding({
        id: 'c-f2',
        date: '2022-01-01',
        observer: 'host-state',
        level: 0,
        source: letter,
      }),
    ];
    const [line] = toBrief({ commitments: [makeCommitment({ findings })] }).promises.shown;
    expect(line?.independentCount).toBe(1);
    expect(line?.newest?.found).toMatchObject({ observer: 'host-state' });
    expect(line?.newest?.remarks).toEqual(['an admission, counted']);
  });

  test('names those on which most was found, in the order in which they were made', () => {
    const long = 'x'.repeat(700);
    const [rich, poor, richToo] = [2, 1, 2].map((count, at) =>
      makeCommitment({
        id: `c${String(at)}`,
        madeOn: `202${String(2 - at)}-01-01`,
        statement: long,
        findings: Array.from({ length: count }, (_none, nth) =>
          makeFinding({
            id: `c${String(at)}-f${String(nth)}`,
            date: '2023-01-01',
            source: makeSource({ id: `s${String(at)}${String(nth)}` }),
          }),
        ),
      }),
    );
    if (!rich || !poor || !richToo) throw new Error('There are three.');
    const { promises } = toBrief({ commitments: [rich, poor, richToo] });
    expect(promises.shown.map(({ commitment }) => commitment.id)).toEqual(['c2', 'c0']);
    expect(promises.restCount).toBe(1);
  });

  test('lists apart, the newest first, what nobody but the state has looked at', () => {
    const unchecked = makeCommitments([null, null]).map((commitment, at) => ({
      ...commitment,
      madeOn: `202${String(at)}-01-01`,
      statement: `Undertaking ${String(at)}.`,
    }));
    const brief = toBrief({ commitments: [...unchecked, ...makeCommitments([2], { id: 'd' })] });
    expect(brief.unchecked).toEqual({
      shown: ['Undertaking 1.', 'Undertaking 0.'],
      restCount: 0,
    });
    expect(brief.promises.shown).toHaveLength(1);
  });
});

describe('the notes of a brief', () => {
  test('are numbered in the order of reading, each source once', () => {
    const commitments = [
      makeCommitment({
        instrument: letter,
        findings: [makeFinding({ id: 'c-f1', source: report })],
      }),
    ];
    const claims = [makeClaim({ source: letter, checks: [makeCheck({ source: later })] })];
    const brief = toBrief({ commitments, claims });
    expect(brief.notes.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'letter'],
      [2, 'report'],
      [3, 'later'],
    ]);
    expect(brief.claims.shown[0]?.note).toEqual({ number: 1, pinpoint: null });
  });
});

describe('the claims of a brief', () => {
  test('say of a check how long after the claim it was seen', () => {
    const claim = makeClaim({ madeOn: '2020-01-15', checks: [makeCheck({ date: '2022-01-01' })] });
    const [line] = toBrief({ claims: [claim] }).claims.shown;
    expect(line?.decisive?.remarks).toEqual(['seen 23 months after the claim']);
  });

  test('are counted by verdict, the worst first, and the newest comes first', () => {
    const contradicted = [makeCheck({ verdict: 'contradicted' })];
    const brief = toBrief({
      claims: [
        makeClaim({ id: 'old', madeOn: '2020-01-01' }),
        makeClaim({ id: 'new', madeOn: '2021-01-01', checks: contradicted }),
      ],
    });
    expect(brief.verdicts).toBe('1 contradicted, 1 unchecked');
    expect(brief.claims.shown.map(({ claim }) => claim.id)).toEqual(['new', 'old']);
  });
});

test.each([
  [0, null],
  [1, '1 claim more on the full page.'],
  [12, '12 claims more on the full page.'],
])('where %i are left out, that is said', (count, words) => {
  expect(describeRest(count, 'claim', 'claims')).toBe(words);
});
