import { describe, expect, test } from 'vitest';
import type { Commitment } from '#model/dataset.ts';
import { describeChange } from '#views/parts/change.ts';
import { makeCommitment, makeFinding, scoreRecords } from '../make-records.ts';

function describeWith(given: Partial<Commitment>): string {
  const commitment = makeCommitment(given);
  return describeChange(commitment, scoreRecords({ commitments: [commitment] }).scores);
}

describe('what would change a score', () => {
  test('is one more finding by the United Nations, of everything or of nothing', () => {
    // The old finding, of 1 January 2022, is 911 days or 29.93 months old: 2^(−29.93/24) = 0.421, and half of that
    // as the second report of one kind of observer: 0.211. With a new one of level 3: (3 + 0.211) / (3 × 1.211) = 88.4%;
    // of level 0: 0.211 / 3.632 = 5.8%.
    expect(describeWith({ findings: [makeFinding({ level: 1 })] })).toBe(
      'One more finding by the UN, dated the day of this page, would move the score from 33 to 88 if it said that the commitment is kept in full, and to 6 if it said that nothing is done.',
    );
  });

  test('is the first finding at all, where nobody but the state has looked', () => {
    const words =
      'The first finding by the UN would give it a score: 100 if kept in full, 0 if nothing is done.';
    expect(describeWith({})).toContain(words);
    const own = makeFinding({ level: 3, observer: 'host-state' });
    expect(describeWith({ findings: [own] })).toContain(words);
  });

  test('does not say that the state has looked where nothing is on record', () => {
    expect(describeWith({})).toMatch(
      /^As far as is known, nobody other than the state has looked\./,
    );
  });

  test('is nothing, before it was undertaken', () => {
    expect(describeWith({ madeOn: '2024' })).toBe(
      'Nothing can be found on what has not been undertaken yet.',
    );
  });
});
