import { findNearWord, holdsWord, quote } from '#views/search/search-words.ts';
import type { IndexPage, SearchIndex } from './search-index.ts';

/** A word that no page holds, and the one that is looked for instead; null where none comes near. */
export interface MissingWord {
  readonly word: string;
  readonly near: string | null;
}

/**
 * The words of a question that no page holds, in any of their endings or as the beginning of a word. Where the index lacks
 * a word it takes the longest beginning that it has, a single letter too, and says nothing of it.
 */
export async function findMissingWords(
  index: SearchIndex,
  words: readonly string[],
): Promise<readonly MissingWord[]> {
  const found = await Promise.all(words.map((word) => findMissingWord(index, word)));
  return found.filter((missing) => missing !== null);
}

async function findMissingWord(index: SearchIndex, word: string): Promise<MissingWord | null> {
  const exact = await index.search(quote(word), { filters: {} });
  if (exact.results.length > 0) return null;
  const [nearest] = (await index.search(word, { filters: {} })).results;
  const foundWords = nearest ? toFoundWords(await nearest.data()) : [];
  if (foundWords.some((found) => holdsWord(found, word))) return null;
  return { word, near: findNearWord(word, [...(await index.words()), ...foundWords]) };
}

function toFoundWords({ content, locations }: IndexPage): readonly string[] {
  const words = content.split(/\s+/);
  return locations.flatMap((location) => words[location] ?? []);
}
