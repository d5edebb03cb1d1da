/** By which words a country is known in a text: its names, its capital, its missions, and names that only its records hold. */
import * as checkWords from '#i18n/check-words-text.ts';
import { compareText } from '#model/compare-text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { splitWords } from './split-words.ts';

/** One name. Several countries can share one, as two that host one mission do. */
export interface CountryName {
  /** Words of the name as a text is split, with a space between them. */
  readonly words: string;
  readonly countries: readonly Iso3[];
  /** The whole country or its people, its capital, or another of its places, forces or missions. */
  readonly of: 'whole' | 'capital' | 'part';
  /** Its exact letters, for a short name that is also a word: CAR, DIS. */
  readonly exact: string | null;
}

/** Records of one country that must hold a name before it stands for the country. */
const fewestRecords = 5;
/** A name in capitals up to this length may be a word as well. */
const shortName = 3;

export function toCountryNames(dataset: Dataset): readonly CountryName[] {
  const names = new Map<string, CountryName>();
  const add = (name: string, iso3: Iso3, of: CountryName['of']) => {
    const words = splitWords(name).join(' ');
    const known = names.get(words);
    const countries = [...new Set([...(known?.countries ?? []), iso3])];
    const exact = name.length <= shortName && name === name.toUpperCase() ? name : null;
    names.set(words, { words, countries, of: known?.of ?? of, exact });
  };
  for (const { iso3, name } of dataset.countries) {
    const other = checkWords.countryWords[iso3];
    for (const each of [name, ...(other?.names ?? [])]) add(each, iso3, 'whole');
    for (const each of other?.capitals ?? []) add(each, iso3, 'capital');
    for (const each of other?.places ?? []) add(each, iso3, 'part');
  }
  const covered = new Set(dataset.countries.map(({ iso3 }) => iso3));
  for (const { acronym, hostStates } of dataset.missions) {
    for (const iso3 of hostStates) if (covered.has(iso3)) add(acronym, iso3, 'part');
  }
  for (const [name, iso3] of findOwnNames(listTexts(dataset))) {
    if (!names.has(splitWords(name).join(' '))) add(name, iso3, 'part');
  }
  // A town is the country's in whatever spelling.
  for (const { words } of checkWords.spellings) {
    const known = words.flatMap((word) => names.get(splitWords(word).join(' ')) ?? []);
    for (const { countries, of } of known) {
      for (const iso3 of countries) for (const word of words) add(word, iso3, of);
    }
  }
  return [...names.values()].sort((a, b) => compareText(a.words, b.words));
}

interface CountryText {
  readonly country: Iso3;
  readonly text: string;
}

/**
 * Names that only one country's records hold, in at least five of them, and that no record writes in small letters:
 * towns, regions, forces. A capital at the beginning of a sentence does not make a name.
 */
export function findOwnNames(texts: readonly CountryText[]): ReadonlyMap<string, Iso3> {
  const holders = new Map<string, Iso3[]>();
  const common = new Set<string>();
  for (const { country, text } of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu)) common.add(word);
    const found = text.matchAll(/(?<=[\p{Ll},;:)] )\p{Lu}[\p{L}\p{N}-]{2,}/gu);
    for (const name of new Set([...found].map(([each]) => each))) {
      holders.set(name, [...(holders.get(name) ?? []), country]);
    }
  }
  const names = new Map<string, Iso3>();
  for (const [name, countries] of holders) {
    const [first] = countries;
    const isOnes = countries.every((country) => country === first);
    if (!first || !isOnes || countries.length < fewestRecords) continue;
    if (!common.has(name.toLowerCase())) names.set(name, first);
  }
  return names;
}

function listTexts({ commitments, claims, risks }: Dataset): readonly CountryText[] {
  return [
    ...commitments.flatMap(({ country, statement, findings }) =>
      [statement, ...findings.map(({ finding }) => finding)].map((text) => ({ country, text })),
    ),
    ...claims.flatMap(({ country, statement, checks }) =>
      [statement, ...checks.map(({ finding }) => finding)].map((text) => ({ country, text })),
    ),
    ...risks.map(({ country, finding }) => ({ country, text: finding })),
  ];
}
