import { expect, test } from 'vitest';
import { sortOldestFirst, toCountrySections } from '#views/by-country.ts';
import { makeActor, makeCountry, makeDataset } from './make-records.ts';

test('toCountrySections keeps the order of countries and leaves out those without records', () => {
  const countries = [makeCountry('TCD', 'Chad'), makeCountry('MLI', 'Mali'), makeCountry()];
  const actors = [
    makeActor({ id: 'army' }),
    makeActor({ id: 'guard', country: 'TCD' }),
    makeActor({ id: 'police' }),
  ];
  const sections = toCountrySections(makeDataset({ countries }), actors, ({ id }) => id);
  expect(sections).toEqual([
    { name: 'Chad', address: 'countries/tcd/', id: 'tcd', rows: ['guard'] },
    { name: 'Sudan', address: 'countries/sdn/', id: 'sdn', rows: ['army', 'police'] },
  ]);
});

test('sortOldestFirst puts the undated last, and goes by id within a date', () => {
  const records = [
    { id: 'undated', date: undefined },
    { id: 'b', date: '2020-05' },
    { id: 'a', date: '2020-05' },
    { id: 'old', date: '2019' },
  ];
  const sorted = sortOldestFirst(records, ({ date }) => date);
  expect(sorted.map(({ id }) => id)).toEqual(['old', 'a', 'b', 'undated']);
});
