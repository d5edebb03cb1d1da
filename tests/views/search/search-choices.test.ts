import { describe, expect, test } from 'vitest';
import { toSearchPage } from '#views/search/search-choices.ts';
import {
  makeClaim,
  makeCommitment,
  makeCountry,
  makeDataset,
  makeMission,
  makeSource,
  makeStrategy,
} from '../make-records.ts';

describe('toSearchPage', () => {
  const { choices, namedRecords } = toSearchPage(
    makeDataset({
      countries: [makeCountry('TCD', 'Chad'), makeCountry()],
      missions: [makeMission({ start: '2008-01-01' })],
      sources: [makeSource({ date: '2022' }), makeSource()],
      strategies: [makeStrategy({ date: '2020-05-21' })],
      commitments: [makeCommitment({ madeOn: '2020-05' })],
      claims: [makeClaim({ madeOn: '2021-12-11' })],
    }),
  );

  test('countries stand in the order of their names', () => {
    expect(choices.Country).toEqual(['Chad', 'Sudan']);
  });

  test('years are those of records, each once, newest first', () => {
    expect(choices.Year).toEqual(['2022', '2021', '2020', '2008']);
  });

  test('levels stand from none to full, unchecked last', () => {
    expect(choices.Level).toEqual(['None', 'Minimum', 'Intermediate', 'Full', 'Not checked']);
  });

  test('tiers stand by number, themes by name', () => {
    expect(choices.Tier.map((tier) => tier.slice(0, 6))).toEqual(['Tier 1', 'Tier 2', 'Tier 3']);
    expect(choices.Theme).toEqual([...choices.Theme].sort());
    expect(choices.Theme.length).toBeGreaterThan(1);
  });

  test('records that are called by a name are among the kinds of record', () => {
    expect(choices.Record).toEqual(expect.arrayContaining([...namedRecords]));
  });
});
