/** The country of a question, by any of its names, and what is asked of it. */
import { foldText } from './search-words.ts';

/** A country as the filter calls it, with every name by which it is searched for. */
export interface SearchedCountry {
  readonly country: string;
  readonly names: readonly string[];
}

export interface SplitQuestion {
  /** As the filter calls it; null where the words name no country, or several. */
  readonly country: string | null;
  /** The words that are left. */
  readonly rest: string;
}

/** "sudan joint force" is the joint force of Sudan; the longest name counts, so that South Sudan is not Sudan. */
export function splitCountry(words: string, countries: readonly SearchedCountry[]): SplitQuestion {
  const left = words.split(/\s+/);
  const named = new Set<string>();
  const names = countries
    .flatMap(({ country, names: own }) => own.map((name) => ({ country, own: toParts(name) })))
    .sort((a, b) => b.own.length - a.own.length);
  for (const { country, own } of names) {
    const at = left.findIndex((_, start) =>
      own.every((part, offset) => foldText(left[start + offset] ?? '') === part),
    );
    if (at < 0) continue;
    named.add(country);
    left.splice(at, own.length);
  }
  const [country = null, ...others] = named;
  return country === null || others.length > 0
    ? { country: null, rest: words }
    : { country, rest: left.join(' ') };
}

function toParts(name: string): readonly string[] {
  return name.split(/\s+/).map(foldText);
}
