/** Whether a text is in another language than the records, which then hold its words by chance alone. */
import { splitWords } from './split-words.ts';

/** One word of another language may be part of a name. */
const fewestOtherWords = 2;

/**
 * True where more small words of other languages stand in a text than of the records' own, each counted once, or where
 * most of its letters are of another script.
 */
export function isInOtherLanguage(
  text: string,
  smallWords: ReadonlySet<string>,
  otherSmallWords: ReadonlySet<string>,
): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.length * 2 < letters.length) return true;
  const words = [...new Set(splitWords(text))];
  const others = words.filter((word) => otherSmallWords.has(word)).length;
  const own = words.filter((word) => smallWords.has(word)).length;
  return others >= fewestOtherWords && others > own;
}
