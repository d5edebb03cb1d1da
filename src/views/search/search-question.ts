/** What a reader asks of the search, words and filters, and how it stands in the address of the page. */

/** Names of the filters that record pages carry for the search, in the order in which a reader sees them. */
export const filterNames = [
  'Country',
  'Record',
  'Theme',
  'Tier',
  'Verdict',
  'Level',
  'Year',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Chosen values: one a filter at most. */
export type ChosenFilters = Readonly<Partial<Record<FilterName, string>>>;

/** Every value that a filter knows, in a sensible order. */
export type FilterChoices = Readonly<Record<FilterName, readonly string[]>>;

export interface SearchQuestion {
  /** As typed, without space around them; empty where only filters ask. */
  readonly words: string;
  readonly filters: ChosenFilters;
}

export interface UnknownFilter {
  readonly name: FilterName;
  readonly value: string;
}

export interface ParsedQuestion {
  readonly question: SearchQuestion;
  /** Filters of the address that ask for what does not exist: left out of the question, and told. */
  readonly unknown: readonly UnknownFilter[];
}

/** Longest question, in characters: beyond it somebody has pasted a text, which no index answers. */
export const longestQuestion = 200;

/**
 * The question in an address's query, `?q=S%2F2020%2F429&country=Sudan`. A value is known in any case of its letters;
 * of a filter given twice the first counts; other parameters are not the search's business.
 */
export function parseQuestion(query: string, choices: FilterChoices): ParsedQuestion {
  const parameters = new URLSearchParams(query);
  const filters: Partial<Record<FilterName, string>> = {};
  const unknown: UnknownFilter[] = [];
  for (const name of filterNames) {
    const value = parameters.get(name.toLowerCase())?.trim();
    if (!value) continue;
    const known = choices[name].find((choice) => isSameText(choice, value));
    if (known === undefined) unknown.push({ name, value });
    else filters[name] = known;
  }
  return { question: { words: cleanWords(parameters.get('q') ?? ''), filters }, unknown };
}

/** The same question as the query of an address, always in the same order; empty where nothing is asked. */
export function formatQuestion({ words, filters }: SearchQuestion): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name.toLowerCase(), value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Words as the search takes them: single spaces, none around, not longer than an index can answer. */
export function cleanWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, longestQuestion).trim();
}

/** The filters with one of them set, or left out where the value is empty. */
export function withFilter(filters: ChosenFilters, name: FilterName, value: string): ChosenFilters {
  const others = Object.entries(filters).filter(([each]) => each !== name);
  return Object.fromEntries(value === '' ? others : [...others, [name, value]]);
}

/** True where neither words nor filters ask anything. */
export function isEmptyQuestion({ words, filters }: SearchQuestion): boolean {
  return words === '' && Object.keys(filters).length === 0;
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
