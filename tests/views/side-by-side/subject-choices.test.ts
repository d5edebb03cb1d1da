import { describe, expect, test } from 'vitest';
import { toSubjectChoices } from '#views/side-by-side/subject-choices.ts';
import { makeCommitments, makeCountry, makeStrategy, scoreRecords } from '../make-records.ts';

describe('what can be set side by side', () => {
  const { dataset, scores, registry } = scoreRecords({
    countries: [makeCountry(), makeCountry('TCD', 'Chad')],
    strategies: [
      makeStrategy({ id: 'second', title: 'Second plan' }),
      makeStrategy({ id: 'first', title: 'First plan' }),
      makeStrategy({ id: 'unchecked', title: 'Plan on which nobody has looked' }),
    ],
    commitments: [
      ...makeCommitments([0, 1, 2, 3, 1], { id: 'a', strategyId: 'first' }),
      ...makeCommitments([0, 1, 2, 3, 1], { id: 'b', strategyId: 'second' }),
    ],
  });

  test('is every country, then each strategy with a score, by its name behind its country', () => {
    const choices = toSubjectChoices(dataset, scores, registry);
    expect(choices.map(({ id, label, strategyId }) => [id, label, strategyId])).toEqual([
      ['SDN', 'Sudan', null],
      ['TCD', 'Chad', null],
      ['first', 'Sudan: First plan', 'first'],
      ['second', 'Sudan: Second plan', 'second'],
    ]);
  });
});
