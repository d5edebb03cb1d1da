import { describe, expect, test } from 'vitest';
import { toAsOfRecord } from '#views/as-of/as-of-record.ts';
import { toCompareView } from '#views/as-of/compare-view.ts';
import {
  labels,
  makeCommitments,
  makeCountry,
  makeDataset,
  makeStrategy,
  noFigures,
} from '../make-records.ts';
import { day, makeAsOf, plannedState } from './make-as-of.ts';

const given = {
  ...plannedState,
  countries: [makeCountry('TCD', 'Chad'), makeCountry('BDI', 'Burundi'), makeCountry()],
  strategies: [
    ...plannedState.strategies,
    makeStrategy({ id: 'pact', title: 'Pact', country: 'TCD', date: '2023-01-01' }),
    makeStrategy({ id: 'empty', title: 'Empty', country: 'TCD' }),
  ],
  commitments: [
    ...plannedState.commitments,
    ...makeCommitments([0, 0, 0, 0, 0], { id: 'tcd', country: 'TCD', madeOn: '2021-01-01' }),
    ...makeCommitments([0], {
      id: 'pact',
      country: 'TCD',
      strategyId: 'pact',
      madeOn: '2023-01-01',
    }),
  ],
};
const { basis } = makeAsOf(given);
const records = ['TCD', 'BDI', 'SDN'].map((iso3) =>
  toAsOfRecord(makeDataset(given), iso3, noFigures, labels),
);

describe('the comparison as of a day', () => {
  const view = toCompareView(records, basis, day('2022-06-30'));

  test('orders host states by what their delivery was then, the withheld last', () => {
    const [countries] = view.scores;
    expect(countries?.lines.map(({ label, score, facts }) => [label, score, facts.at(-1)])).toEqual(
      [
        ['Sudan', '100', '20'],
        ['Chad', '0', '0'],
        ['Burundi', '—', '—'],
      ],
    );
  });

  test('leads to each page as of the same day', () => {
    const [countries, strategies] = view.scores;
    expect(countries?.lines[0]?.address).toBe('countries/sdn/?asOf=2022-06-30');
    expect(strategies?.lines[0]?.address).toBe('strategies/plan/?asOf=2022-06-30');
  });

  test('lists the strategies that had something due by then, with their state', () => {
    const namesOn = (asOf: string) =>
      toCompareView(records, basis, day(asOf)).scores[1]?.lines.map(({ label }) => label);
    expect(namesOn('2022-06-30')).toEqual(['National plan (Sudan)']);
    expect(namesOn('2023-06-30')).toEqual(['National plan (Sudan)', 'Pact (Chad)']);
    expect(namesOn('2020-01-01')).toEqual([]);
  });

  test('says of the flag whether it could be judged', () => {
    const [countries] = view.scores;
    const column = countries?.columns.indexOf('Shallow commitment') ?? 0;
    expect(countries?.lines.map(({ facts }) => facts[column - 1])).toEqual([
      'not raised',
      'not raised',
      'cannot be judged',
    ]);
  });

  test('says how many it compares', () => {
    expect(view.sentence).toContain('3 states and 1 strategy with something due');
  });
});
