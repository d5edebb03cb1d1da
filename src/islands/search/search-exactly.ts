import type { ChosenFilters } from '#views/search/search-question.ts';
import { quote } from '#views/search/search-words.ts';
import type { IndexAnswer, IndexHit, SearchIndex } from './search-index.ts';

/** The pages that hold words in just this order, and those that hold them in any. */
export interface ExactAnswer {
  readonly exact: IndexAnswer;
  readonly loose: IndexAnswer;
  /** The exact pages, the weightiest first. */
  readonly hits: readonly IndexHit[];
}

/** Searches words in their order. The index gives all such pages one weight; it weighs them for the words in any order. */
export async function searchExactly(
  index: SearchIndex,
  words: string,
  filters: ChosenFilters,
): Promise<ExactAnswer> {
  const exact = await index.search(quote(words), { filters });
  const loose = await index.search(words.replace(/["“”]/g, ''), { filters });
  return { exact, loose, hits: sortLike(exact.results, loose.results) };
}

/** Hits in the order of others; those that the others lack come last. */
function sortLike(hits: readonly IndexHit[], others: readonly IndexHit[]): readonly IndexHit[] {
  const places = new Map(others.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: IndexHit) => places.get(id) ?? others.length;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b));
}
