import { describe, expect, test } from 'vitest';
import type { Commitment } from '#model/dataset.ts';
import { toCommitmentRow, toMarks } from '#views/commitment/commitment-row.ts';
import {
  makeCommitment,
  makeCommitments,
  makeFinding,
  makeSource,
  scoreRecords,
} from '../make-records.ts';

function toRow(given: Partial<Commitment>) {
  const commitment = makeCommitment(given);
  return toCommitmentRow(commitment, scoreRecords({ commitments: [commitment] }).scores);
}

describe('toCommitmentRow', () => {
  test('shows delivery, level and the claim gap with its sign', () => {
    const letter = makeSource({ id: 'letter', kind: 'state-letter' });
    const own = makeFinding({ id: 'f2', level: 2, observer: 'host-state', source: letter });
    const row = toRow({ findings: [makeFinding({ level: 0 }), own] });
    expect(row).toMatchObject({
      address: 'commitments/force/',
      delivery: 0,
      level: 0,
      independentCount: 1,
      claimGap: '+2.0',
    });
  });

  test('has a dash for the gap where the state is silent', () => {
    expect(toRow({ findings: [makeFinding()] }).claimGap).toBe('—');
  });

  test('of what nobody checked has no delivery, not nought', () => {
    expect(toRow({})).toMatchObject({ delivery: null, level: 'unchecked', claimGap: '—' });
  });
});

describe('toMarks', () => {
  test('puts the fullest first and the unchecked last, each with its level in words', () => {
    const commitments = makeCommitments([null, 0, 3, 1]);
    const marks = toMarks(commitments, scoreRecords({ commitments }).scores);
    expect(marks.map(({ level }) => level)).toEqual([3, 1, 0, 'unchecked']);
    expect(marks.map(({ label }) => label.split(':')[0])).toEqual([
      'Full',
      'Minimum',
      'None',
      'Not checked',
    ]);
  });

  test('keeps commitments of one level in their order', () => {
    const commitments = makeCommitments([1, 1, 1]);
    const marks = toMarks(commitments, scoreRecords({ commitments }).scores);
    expect(marks.map(({ address }) => address)).toEqual([
      'commitments/c1/',
      'commitments/c2/',
      'commitments/c3/',
    ]);
  });
});
