import { describe, expect, test } from 'vitest';
import { toCountryView, toStrategyView } from '#views/as-of/set-view.ts';
import { makeCommitment, makeStrategy } from '../make-records.ts';
import { day, makeAsOf, plannedState } from './make-as-of.ts';

const { basis, record } = makeAsOf(plannedState);

describe('a host state as it stood on a day', () => {
  const view = toCountryView(record, basis, day('2022-06-30'));

  test('says what its delivery was then, beside what it is now', () => {
    expect(view.sentence).toContain('Delivery is 100 of 100');
    const [table] = view.scores;
    // Now the old finding weighs ½ for its age and ½ for its echo beside the new: 100 × ¼ / 1¼ = 20.
    expect(table?.lines.map(({ label, score, facts }) => [label, score, ...facts])).toEqual([
      ['30 June 2022', '100', '6 of 6', 'published', 'high'],
      ['Now, 30 June 2024', '20', '6 of 6', 'published', 'high'],
    ]);
  });

  test('shows commitments and claims with what had been found by then', () => {
    expect(view.commitments).toHaveLength(6);
    expect(view.commitments?.[0]).toMatchObject({
      statement: 'Undertaking a.',
      address: 'commitments/a/?asOf=2022-06-30',
      madeOn: '21 May 2020',
      level: 3,
      independentCount: 1,
    });
    expect(view.claims).toEqual([
      {
        statement: 'The force is deployed.',
        address: 'claims/claim/',
        madeOn: '11 Dec 2021',
        verdict: 'substantiated',
        basis: '1 check by others by then',
      },
    ]);
  });

  test('counts what is left out since it is dated later', () => {
    expect(view.later).toBe('Left out, since dated later: 6 findings.');
    expect(toCountryView(record, basis, day('2020-01-01')).later).toBe(
      'Left out, since dated later: 6 commitments, 12 findings, 1 claim and 1 check of claims.',
    );
    expect(toCountryView(record, basis, day('2024-01-01')).later).toBe(
      'Nothing in this record is dated later.',
    );
  });

  test('names what happened on the day, where it is a milestone', () => {
    expect(view.happened).toBeNull();
    expect(toCountryView(record, basis, day('2020-12-31')).happened).toBe('UNMIX: mandate ends');
  });

  test('has nothing to show before the first undertaking, and says so', () => {
    const early = toCountryView(record, basis, day('2019-12-31'));
    expect(early.sentence).toBe('No commitment is on record.');
    expect(early.commitments).toEqual([]);
    expect(early.claims).toEqual([]);
    expect(early.flag?.isRaised).toBe(false);
  });

  test('on the data set’s own day is what stands now', () => {
    const [table] = toCountryView(record, basis, basis.asOf).scores;
    expect(table?.lines.map(({ score }) => score)).toEqual(['20', '20']);
  });
});

describe('a strategy as it stood on a day', () => {
  const given = {
    ...plannedState,
    strategies: [makeStrategy(), makeStrategy({ id: 'pact', title: 'Pact', date: '2023-01-01' })],
    commitments: [
      ...plannedState.commitments,
      makeCommitment({ id: 'of-pact', strategyId: 'pact', madeOn: '2023-01-01' }),
    ],
  };
  const own = makeAsOf(given);

  test('shows its own commitments, its flag and its early signs', () => {
    const view = toStrategyView(own.record, 'plan', own.basis, day('2023-12-31'));
    expect(view.commitments?.map(({ statement }) => statement)).not.toContain('A joint force.');
    expect(view.commitments).toHaveLength(6);
    expect(view.flag?.legs).toHaveLength(6);
    expect(view.earlySigns).toHaveLength(4);
    expect(view.claims).toBeNull();
  });

  test('says that it was not known yet, and shows no score', () => {
    const view = toStrategyView(own.record, 'pact', own.basis, day('2022-12-31'));
    expect(view.sentence).toBe('It was not known yet on this day: nothing of it is dated by then.');
    expect(view.scores).toEqual([]);
    expect(view.commitments).toBeNull();
    expect(view.later).toBe('Left out, since dated later: 1 commitment.');
  });
});
