import { describe, expect, test } from 'vitest';
import { toCommitmentGroup } from '#views/commitment/commitment-group.ts';
import { getOnly, makeCommitments, makeCountry, scoreRecords } from '../make-records.ts';

describe('toCommitmentGroup', () => {
  const commitments = [
    ...makeCommitments([0, 0]),
    ...makeCommitments([0, 3, null], { id: 'tcd-c', country: 'TCD' }),
  ];
  const { scores, registry } = scoreRecords({
    commitments,
    countries: [makeCountry(), makeCountry('TCD', 'Chad')],
  });

  test('puts together what was found of them all, and how many nobody checked', () => {
    const { sentence, count } = toCommitmentGroup(commitments, scores, registry);
    expect(count).toBe(5);
    expect(sentence).toBe(
      'Of 4 commitments that somebody checked, 3 were found carried out only minimally or not at all (nobody checked 1 commitment)',
    );
  });

  test('stands country by country, by name, each with its own commitments', () => {
    const { countries } = toCommitmentGroup(commitments, scores, registry);
    expect(
      countries.map(({ name, address, rows, marks }) => [name, address, rows.length, marks.length]),
    ).toEqual([
      ['Chad', 'countries/tcd/', 3, 3],
      ['Sudan', 'countries/sdn/', 2, 2],
    ]);
  });

  test('of one country holds no other', () => {
    const own = commitments.filter(({ country }) => country === 'TCD');
    expect(getOnly(toCommitmentGroup(own, scores, registry).countries).name).toBe('Chad');
  });
});
