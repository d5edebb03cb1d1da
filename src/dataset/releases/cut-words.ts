/** Words that were withdrawn, cut out of what tells of the records without being one. */
import { WITHDRAWN_WORDS } from '#model/withdrawn-words.ts';

/** Shorter words stand in many texts by chance. */
const SHORTEST = 12;

/** A text in which none of these words stands any more, as they are written there or with signs that Markdown escapes. */
export function cutWords(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word.length >= SHORTEST)
    .map((word) => new RegExp(word.replace(/[!-/:-@[-`{-~]/g, '\\\\?\\$&'), 'g'))
    .reduce((whole, pattern) => whole.replace(pattern, WITHDRAWN_WORDS), text);
}
