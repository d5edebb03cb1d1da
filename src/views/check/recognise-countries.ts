/** Which countries a text speaks of, and by which words. */
import type { Iso3 } from '#model/records.generated.ts';
import { isVenue } from './agreement-venues.ts';
import type { CountryName } from './country-names.ts';
import { foldLetters } from './split-words.ts';

/** A country found in a text. */
export interface NamedCountry {
  readonly iso3: Iso3;
  /** How often the text names it. */
  readonly times: number;
  /** Its first name in the text, as written there. */
  readonly by: string;
  /** Whether the text only names its capital, as the place where something was agreed. */
  readonly isVenue: boolean;
}

export interface RecognisedCountries {
  /** The most often named first, of equal ones the one named first; venues only where nothing else is named. */
  readonly countries: readonly NamedCountry[];
  /** The text without names of whole countries. */
  readonly rest: string;
  /** Capitals in the text, as written there. */
  readonly capitals: readonly string[];
}

/** Names by their first word, the longest first: South Sudan is not Sudan. */
export type NameTable = ReadonlyMap<string, readonly CountryName[]>;

export function toNameTable(names: readonly CountryName[]): NameTable {
  const table = new Map<string, CountryName[]>();
  for (const name of names) {
    const [first = ''] = name.words.split(' ');
    table.set(first, [...(table.get(first) ?? []), name]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

export function recogniseCountries(text: string, table: NameTable): RecognisedCountries {
  const folded = foldLetters(text);
  const words = listWords(folded);
  const found = new Map<Iso3, NamedCountry>();
  const capitals: string[] = [];
  let rest = '';
  let kept = 0;
  for (let at = 0; at < words.length; at += 1) {
    const name = findName(words, at, folded, table);
    if (!name) continue;
    const length = name.words.split(' ').length;
    const start = words[at]?.start ?? 0;
    const end = words[at + length - 1]?.end ?? start;
    const by = folded.slice(start, end);
    const isOnlyVenue = name.of === 'capital' && isVenue(folded, start, end);
    for (const iso3 of name.countries) {
      const named = { iso3, times: 1, by, isVenue: isOnlyVenue };
      found.set(iso3, addMention(found.get(iso3), named));
    }
    if (name.of === 'capital') capitals.push(by);
    if (name.of === 'whole') {
      rest += `${folded.slice(kept, start)} `;
      kept = end;
    }
    at += length - 1;
  }
  const countries = [...found.values()].sort((a, b) => b.times - a.times);
  const named = countries.filter(({ isVenue: isOnlyVenue }) => !isOnlyVenue);
  return {
    countries: named.length > 0 ? named : countries,
    rest: rest + folded.slice(kept),
    capitals,
  };
}

/** A country with one mention more; one that is named itself is no longer known by a venue. */
function addMention(known: NamedCountry | undefined, named: NamedCountry): NamedCountry {
  if (!known || (known.isVenue && !named.isVenue)) return named;
  return known.isVenue === named.isVenue ? { ...known, times: known.times + 1 } : known;
}

function findName(
  words: readonly Word[],
  at: number,
  text: string,
  table: NameTable,
): CountryName | undefined {
  const candidates = table.get(words[at]?.folded ?? '') ?? [];
  return candidates.find((name) => {
    const own = name.words.split(' ');
    const isHere = own.every((word, offset) => words[at + offset]?.folded === word);
    if (!isHere || name.exact === null) return isHere;
    return text.slice(words[at]?.start, words[at]?.end) === name.exact;
  });
}

function listWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
