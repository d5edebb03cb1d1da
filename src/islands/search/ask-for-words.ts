import type { SearchQuestion } from '#views/search/search-question.ts';
import { isNamed } from '#views/search/search-ranking.ts';
import { quote } from '#views/search/search-words.ts';
import { emptyAnswer, type Answer } from './answer.ts';
import { countChoices } from './count-choices.ts';
import { loadFirstHits, putFirst, type LoadedHit } from './rank-hits.ts';
import { searchExactly } from './search-exactly.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Pages that hold all of the words, by weight.
 * @param words those of the question that some page holds
 * @param namedRecords record types whose pages are called by a name: such a page comes first when the words are its name
 */
export async function askForWords(
  index: SearchIndex,
  question: SearchQuestion,
  words: string,
  namedRecords: readonly string[],
): Promise<Answer> {
  const { filters } = question;
  const found = await index.search(words, { filters });
  const named = await findNamed(index, words, question, namedRecords);
  return {
    ...emptyAnswer(question),
    hits: putFirst(named, found.results),
    counts: await countChoices(index, words, filters, found.filters),
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

/** The page of the country or mission that is called just so: its length alone would put it far down. */
async function findNamed(
  index: SearchIndex,
  words: string,
  { words: name, filters }: SearchQuestion,
  records: readonly string[],
): Promise<readonly LoadedHit[]> {
  if (filters.Record !== undefined || records.length === 0) return [];
  const found = await index.search(words, { filters: { ...filters, Record: { any: records } } });
  const pages = await loadFirstHits(found.results);
  return pages.filter((page) => isNamed(page, name));
}
