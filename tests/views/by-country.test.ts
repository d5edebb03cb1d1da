import { expect, test } from 'vitest';
import { toCountrySections } from '#views/by-country.ts';
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
