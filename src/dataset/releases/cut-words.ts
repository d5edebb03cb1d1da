/** Words that were withdrawn, cut out of what tells of the records without being one. */
import { WITHDRAWN_WORDS } from '#model/withdrawn-words.ts';

/** Shorter words stand in many texts by chance. */
const SHORTEST = 12;

/** A text of a release in which none of these words stands any more, as they are written there or escaped. */
export function cutWords(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word.length >= SHORTEST)
    .flatMap((word) => [word, JSON.stringify(word).slice(1, -1), escapeSigns(word)])
    .reduce((whole, word) => whole.replaceAll(word, WITHDRAWN_WORDS), text);
}

/** As Markdown has it. */
function escapeSigns(word: string): string {
  return word.replace(/[\\`*_{}[\]<>()#+\-.!|~"'&]/g, '\\$&');
}
