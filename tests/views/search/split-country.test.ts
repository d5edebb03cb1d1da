import { describe, expect, test } from 'vitest';
import { splitCountry } from '#views/search/split-country.ts';

const countries = [
  { country: 'Sudan', names: ['Sudan', 'Sudanese'] },
  { country: 'South Sudan', names: ['South Sudan', 'South Sudanese'] },
  { country: 'Democratic Republic of the Congo', names: ['DRC', 'Congolese'] },
];

describe('splitCountry', () => {
  test.each([
    ['a name from the rest', 'sudan joint force', 'Sudan', 'joint force'],
    ['a people', 'Sudanese, army', 'Sudan', 'army'],
    ['the longer name', 'police South Sudan', 'South Sudan', 'police'],
    ['an acronym', 'drc', 'Democratic Republic of the Congo', ''],
    ['nothing where two are named', 'Sudan DRC', null, 'Sudan DRC'],
    ['nothing by a part of a word', 'sudanic force', null, 'sudanic force'],
  ])('splits %s', (_rule, words, country, rest) => {
    expect(splitCountry(words, countries)).toEqual({ country, rest });
  });
});
