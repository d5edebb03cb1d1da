import { describe, expect, test } from 'vitest';
import { findOwnNames, toCountryNames } from '#views/check/country-names.ts';
import { recogniseCountries, toNameTable } from '#views/check/recognise-countries.ts';
import { recogniseThemes, toThemeWords } from '#views/check/recognise-themes.ts';
import { toSynonymTable } from '#views/check/synonyms.ts';
import {
  makeCommitment,
  makeCommitments,
  makeCountry,
  makeDataset,
  makeFinding,
  makeMission,
  vocabularies,
} from '../make-records.ts';

const dataset = makeDataset({
  countries: [
    makeCountry('SDN', 'Sudan'),
    makeCountry('SSD', 'South Sudan'),
    makeCountry('CAF', 'Central African Republic'),
    makeCountry('CIV', "Côte d'Ivoire"),
  ],
  missions: [makeMission({ acronym: 'UNISFA', hostStates: ['SDN', 'SSD'] })],
});
const table = toNameTable(toCountryNames(dataset));
const namedIn = (text: string) =>
  recogniseCountries(text, table).countries.map(({ iso3, by }) => `${iso3} by ${by}`);

describe('the countries of a text', () => {
  test.each([
    ['by name', 'The army of Sudan protects.', ['SDN by Sudan']],
    ['in any case of its letters', 'the army of SUDAN', ['SDN by SUDAN']],
    ['with or without accents', 'Cote d’Ivoire protects', ['CIV by Cote d’Ivoire']],
    ['by the longer name alone', 'South Sudan protects.', ['SSD by South Sudan']],
    [
      'by their people',
      'South Sudanese and Sudanese forces',
      ['SSD by South Sudanese', 'SDN by Sudanese'],
    ],
    ['by their capital', 'Calm has returned to Bangui.', ['CAF by Bangui']],
    [
      'by the mission on their soil, both where it stands in two',
      'UNISFA may go.',
      ['SDN by UNISFA', 'SSD by UNISFA'],
    ],
    ['not by a part of a word', 'Sudanic languages', []],
    ['by a short name in capitals', 'The CAR is safe.', ['CAF by CAR']],
    ['not by a word that a short name is too', 'The car is safe.', []],
    ['none, where none is named', 'The force is deployed.', []],
  ])('are told %s', (_rule, text, named) => {
    expect(namedIn(text)).toEqual(named);
  });

  test.each([
    ['The force agreed in Juba is in Sudan.', ['SDN by Sudan']],
    ['Sudan keeps the Juba Peace Agreement.', ['SDN by Sudan']],
    ['South Sudan keeps to the Khartoum Declaration.', ['SSD by South Sudan']],
    ['The force agreed in Juba went to Juba, not to Sudan.', ['SSD by Juba', 'SDN by Sudan']],
    ['The truce agreed in Juba holds.', ['SSD by Juba']],
    ['In Juba, and in Sudan, all is calm.', ['SSD by Juba', 'SDN by Sudan']],
  ])(
    'are not told by a capital in which something was agreed, but for want of others: %s',
    (text, named) => {
      expect(namedIn(text)).toEqual(named);
    },
  );

  test('come in the order of how often they are named', () => {
    const { countries } = recogniseCountries('Sudan, then Juba, then South Sudan.', table);
    expect(countries.map(({ iso3, times }) => [iso3, times])).toEqual([
      ['SSD', 2],
      ['SDN', 1],
    ]);
  });

  test('leave the text without the names of the whole, and with those of a place', () => {
    const { rest } = recogniseCountries('The Sudanese army is in Khartoum.', table);
    expect(rest.replace(/\s+/g, ' ')).toBe('The army is in Khartoum.');
  });
});

describe('a name that only one country’s records hold', () => {
  const holding = (country: 'SDN' | 'SSD', text: string, times: number) =>
    Array.from({ length: times }, () => ({ country, text }));

  test('tells that country where at least five of them hold it', () => {
    expect(findOwnNames(holding('SDN', 'Killings in Kereneik went on.', 5))).toEqual(
      new Map([['Kereneik', 'SDN']]),
    );
    expect(findOwnNames(holding('SDN', 'Killings in Kereneik went on.', 4)).size).toBe(0);
  });

  test('tells none where another’s hold it too', () => {
    const texts = [
      ...holding('SDN', 'Troops left Agok.', 5),
      ...holding('SSD', 'Troops left Agok.', 1),
    ];
    expect(findOwnNames(texts).size).toBe(0);
  });

  test('tells none where it is a word that records write in small letters', () => {
    const texts = [...holding('SDN', 'It was the Army.', 5), ...holding('SSD', 'An army came.', 1)];
    expect(findOwnNames(texts).size).toBe(0);
  });

  test('is none at the beginning of a sentence, where every word has a capital', () => {
    expect(findOwnNames(holding('SDN', 'Kereneik burnt.', 5)).size).toBe(0);
  });
});

describe('the theme of a text', () => {
  const small = new Set(['the', 'of', 'and', 'to', 'is', 'in', 'a', 'are', 'was']);
  const themes = vocabularies.get('themes') ?? new Map();
  const words = toThemeWords(themes, [], small);
  const aboutIn = (text: string) => recogniseThemes(text, words).map(({ theme }) => theme);

  test.each([
    ['by a word of its name', 'Children are safe.', ['child-protection']],
    [
      'by two words of its definition',
      'The commission investigates and punishes.',
      ['accountability'],
    ],
    ['not by one word of a definition', 'The commission investigates.', []],
    ['not by a word that many themes share', 'Civilians are protected.', []],
  ])('is told %s', (_rule, text, expected) => {
    expect(aboutIn(text)).toEqual(expected);
  });

  test('is told by words of like meaning too', () => {
    const alike = [['children', 'minors', 'boys']];
    const table = toSynonymTable({ version: 1, same: [], alike }, small);
    const withSynonyms = toThemeWords(themes, [], small, table);
    const about = recogniseThemes('Minors and boys went home.', withSynonyms);
    expect(about.map(({ theme }) => theme)).toEqual(['child-protection']);
    expect(aboutIn('Minors and boys went home.')).toEqual([]);
  });

  test('says by which words', () => {
    expect(recogniseThemes('Disarming fighters', words)[0]).toEqual({
      theme: 'disarmament-and-ddr',
      by: ['disarming', 'fighters'],
    });
  });

  // "Security" stands in promises of every theme, so "the army has secured the north" is not about reform.
  test('is not told by one word of its name that commitments of other themes hold', () => {
    const secured = { statement: 'The town is secured.', theme: 'accountability' as const };
    const learned = (count: number) =>
      toThemeWords(themes, makeCommitments(Array(count).fill(1), { ...secured, id: 'a' }), small);
    const aboutBy = (count: number, text: string) =>
      recogniseThemes(text, learned(count)).map(({ theme }) => theme);
    expect(aboutBy(4, 'The army has secured the north.')).toEqual(['security-sector-reform']);
    expect(aboutBy(5, 'The army has secured the north.')).toEqual([]);
    expect(aboutBy(5, 'The security sector is reformed.')).toEqual(['security-sector-reform']);
  });

  test('is told by a word that five of its commitments hold, and few others', () => {
    const killings = {
      statement: 'Killings at the bridge are tried.',
      theme: 'accountability' as const,
    };
    const five = makeCommitments([1, 1, 1, 1, 1], { ...killings, id: 'a' });
    const other = makeCommitment({
      id: 'b',
      findings: [makeFinding({ finding: 'The bridge stood.' })],
    });
    const learned = toThemeWords(themes, [...five, other], small);
    expect(learned.find(({ theme }) => theme === 'accountability')?.other).toContain('bridg');
    const four = toThemeWords(themes, five.slice(1), small);
    expect(four.find(({ theme }) => theme === 'accountability')?.other).not.toContain('bridg');
  });
});
