/** What a reader asks of the check, and how it stands in the address: `?q=…&country=SDN&theme=early-warning&from=2020&to=2022-06`. */
import { isPartialDate } from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import { longestQuestion } from './split-sentences.ts';

/** Of a filter that the reader set: that nothing is to be left out by it, whatever the text says. */
export const anything = 'any';

export interface CheckQuestion {
  /** As typed, with single spaces and none around; at most as long as can be checked as a whole. */
  readonly words: string;
  /** Code of a country, `any`, or null: what the text itself says. */
  readonly country: string | null;
  /** Id of a theme, `any`, or null: what the text itself says. */
  readonly theme: string | null;
  /** Records dated from or until this day, month or year; null: whenever. */
  readonly from: WrittenDate | null;
  readonly to: WrittenDate | null;
}

export const nothingAsked: CheckQuestion = {
  words: '',
  country: null,
  theme: null,
  from: null,
  to: null,
};

/** What can be chosen: codes and ids that exist. */
export interface CheckChoices {
  readonly countries: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

export interface ParsedCheckQuestion {
  readonly question: CheckQuestion;
  /** Parts of the address that mean nothing here, as written. */
  readonly ignored: readonly string[];
}

/** Reads the question in an address's query. Of a part given twice the first counts; a code is known in any case of its letters. */
export function parseCheckQuestion(query: string, choices: CheckChoices): ParsedCheckQuestion {
  const parameters = new URLSearchParams(query);
  const ignored: string[] = [];
  const read = <Value extends string>(
    name: string,
    toValue: (written: string) => Value | null,
  ): Value | null => {
    const written = parameters.get(name)?.trim() ?? '';
    if (written === '') return null;
    const value = toValue(written);
    if (value === null) ignored.push(`${name}=${written}`);
    return value;
  };
  const question = {
    words: cleanWords(parameters.get('q') ?? ''),
    country: read('country', (code) => findChoice(code.toUpperCase(), choices.countries)),
    theme: read('theme', (id) => findChoice(id.toLowerCase(), choices.themes)),
    from: read('from', readDate),
    to: read('to', readDate),
  };
  return { question, ignored };
}

/** The same question as the query of an address, always in the same order; empty where nothing is asked. */
export function formatCheckQuestion({ words, ...filters }: CheckQuestion): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const name of ['country', 'theme', 'from', 'to'] as const) {
    const value = filters[name];
    if (value !== null) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Words as the check takes them: single spaces, none around, not longer than can be checked as a whole. */
export function cleanWords(words: string): string {
  const clean = words.toWellFormed().replace(/\s+/g, ' ').trim();
  return clean.slice(0, longestQuestion).toWellFormed().trim();
}

/** A date as a reader types it, or null where it is none. */
export function readDate(written: string): WrittenDate | null {
  return isPartialDate(written) ? written : null;
}

function findChoice(value: string, known: ReadonlySet<string>): string | null {
  if (value.toLowerCase() === anything) return anything;
  return known.has(value) ? value : null;
}
