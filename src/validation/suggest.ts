import { distance } from 'fastest-levenshtein';
import { compareText } from '#model/compare-text.ts';

/** The candidates in the order of their likeness to a word; capitals and equal likeness apart. */
export function sortByLikeness(word: string, candidates: readonly string[]): string[] {
  const likeness = new Map(candidates.map((candidate) => [candidate, measure(word, candidate)]));
  return [...candidates].sort(
    (a, b) => (likeness.get(a) ?? 0) - (likeness.get(b) ?? 0) || compareText(a, b),
  );
}

/** The candidate that somebody most likely meant by a word; undefined where none resembles it. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const [nearest] = sortByLikeness(word, candidates);
  return nearest !== undefined && isLike(word, nearest) ? nearest : undefined;
}

/** True where a word can be a slip for another: a third of its letters differ at most. */
export function isLike(word: string, candidate: string): boolean {
  const longest = Math.max(cut(word).length, candidate.length);
  return measure(word, candidate) <= Math.max(1, Math.floor(longest / 3));
}

/** `a, b or c`. */
export function formatChoice(members: readonly string[]): string {
  if (members.length < 2) return members.join('');
  return `${members.slice(0, -1).join(', ')} or ${members.at(-1) ?? ''}`;
}

function measure(word: string, candidate: string): number {
  return distance(cut(word).toLowerCase(), candidate.toLowerCase());
}

/** A text of a megabyte must not be compared letter by letter. */
function cut(word: string): string {
  return word.slice(0, 100);
}
