import { describe, expect, test } from 'vitest';
import { toCommitmentView } from '#views/as-of/commitment-view.ts';
import { makeCommitment, makeFinding, makeSource } from '../make-records.ts';
import { day, makeAsOf, plannedState } from './make-as-of.ts';

const { basis, record } = makeAsOf(plannedState);

describe('a commitment as it stood on a day', () => {
  test('shows what had been found, with the level and the weight that it had', () => {
    const view = toCommitmentView(record, 'a', basis, day('2022-06-30'));
    expect(view.findings).toEqual([
      {
        id: 'a1',
        words: 'Kept, a.',
        date: '2021-06-01',
        dateWords: '1 June 2021',
        level: 3,
        isReversed: false,
        isSelfReported: false,
        observer: 'United Nations',
        source: 'Report on a',
        sourceAddress: 'sources/early-on-a/',
        pinpoint: 'para. 3',
        remarks: [],
      },
    ]);
    expect(view.sentence).toContain('it was carried out in full');
    expect(view.sentence).toContain('The newest counted finding is of 1 June 2021.');
    expect(view.later).toBe('Left out, since dated later: 1 finding.');
  });

  test('stands beside its score now', () => {
    const [table] = toCommitmentView(record, 'a', basis, day('2022-06-30')).scores;
    expect(table?.lines.map(({ label, score, facts }) => [label, score, facts])).toEqual([
      ['30 June 2022', '100', ['1']],
      ['Now, 30 June 2024', '20', ['2']],
    ]);
  });

  test('before it was made has no score, and says why', () => {
    const view = toCommitmentView(record, 'a', basis, day('2020-05-20'));
    expect(view.sentence).toBe('It had not been made by this day.');
    expect(view.findings).toEqual([]);
    expect(view.scores[0]?.lines[0]?.score).toBe('—');
  });

  test('names the newest finding that counts, not the state’s own word', () => {
    const findings = [
      makeFinding({ date: '2021-01-01' }),
      makeFinding({
        id: 'own',
        date: '2021-12-01',
        level: 3,
        observer: 'host-state',
        source: makeSource({ id: 'letter', kind: 'state-letter' }),
      }),
    ];
    const own = makeAsOf({ commitments: [makeCommitment({ findings })] });
    const view = toCommitmentView(own.record, 'force', own.basis, day('2022-06-30'));
    expect(view.sentence).toContain('The newest counted finding is of 1 January 2021.');
    expect(view.findings?.map(({ isSelfReported }) => isSelfReported)).toEqual([false, true]);
  });

  test('throws for a commitment of another state', () => {
    expect(() => toCommitmentView(record, 'other', basis, day('2022-06-30'))).toThrow(
      'No commitment other of SDN.',
    );
  });
});
