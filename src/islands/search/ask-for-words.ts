import { searchText } from '#i18n/search-text.ts';
import type { SearchQuestion } from '#views/search/search-question.ts';
import { isNamed } from '#views/search/search-ranking.ts';
import { keepTellingWords, quote, splitWords } from '#views/search/search-words.ts';
import { splitCountry, type SearchedCountry } from '#views/search/split-country.ts';
import { emptyAnswer, type Answer } from './answer.ts';
import { countChoices } from './count-choices.ts';
import { loadFirstHits, putFirst, type LoadedHit } from './rank-hits.ts';
import { searchExactly } from './search-exactly.ts';
import type { IndexFilters, IndexHit, SearchIndex } from './search-index.ts';

/** By what the search knows what a reader means before anything else. */
export interface MeantFirst {
  /** Record types whose pages are called by a name: such a page comes first when the words are its name. */
  readonly namedRecords: readonly string[];
  /** Record types that say what was promised, said and done: they come before the documents on which they rest. */
  readonly ownRecords: readonly string[];
  readonly countries: readonly SearchedCountry[];
}

/** Words that some page holds. */
export interface KnownWords {
  /** Without small ones. */
  readonly kept: string;
  /** With them, as a name is written. */
  readonly whole: string;
}

/**
 * Pages that hold all of the words: the page that is called so, records of the country that the words name, other records,
 * then documents; each by weight.
 */
export async function askForWords(
  index: SearchIndex,
  question: SearchQuestion,
  words: KnownWords,
  meant: MeantFirst,
): Promise<Answer> {
  const { filters } = question;
  const found = await index.search(words.kept, { filters });
  const first = await findMeant(index, words, question, meant);
  return {
    ...emptyAnswer(question),
    hits: putFirst(first, found.results),
    counts: await countChoices(index, words.kept, filters, found.filters),
    countWithoutFilters: found.unfilteredResultCount,
  };
}

/** Pages that hold the words of the question in just their order. */
export async function askForPhrase(index: SearchIndex, question: SearchQuestion): Promise<Answer> {
  const { words, filters } = question;
  const { exact, hits } = await searchExactly(index, words, filters);
  return {
    ...emptyAnswer(question),
    hits,
    counts: await countChoices(index, quote(words), filters, exact.filters),
    countWithoutFilters: exact.unfilteredResultCount,
  };
}

/** Pages that are meant before others; where the reader has chosen a kind of record or a country, within it. */
async function findMeant(
  index: SearchIndex,
  { kept, whole }: KnownWords,
  { filters }: SearchQuestion,
  { namedRecords, ownRecords, countries }: MeantFirst,
): Promise<readonly IndexHit[]> {
  const isKindChosen = filters.Record !== undefined;
  const find = async (words: string, records: readonly string[], more: IndexFilters = {}) => {
    const kind = isKindChosen ? {} : { Record: { any: records } };
    return (await index.search(words, { filters: { ...filters, ...more, ...kind } })).results;
  };
  const { country, rest } = splitCountry(whole, countries);
  const asked = keepTellingWords(splitWords(rest), searchText.smallWords).join(' ');
  const isOfCountry = country !== null && asked !== '' && filters.Country === undefined;
  const pages = isKindChosen ? [] : await loadFirstHits(await find(kept, namedRecords));
  const isMeant = (page: LoadedHit) =>
    isNamed(page, whole) || (asked === '' && page.title === country);
  return [
    ...pages.filter(isMeant).map(({ hit }) => hit),
    ...(isOfCountry ? await find(asked, ownRecords, { Country: country }) : []),
    ...(await find(kept, ownRecords)),
  ];
}
