/** A text as words, and words as the stems by which records are found. */
import { toStem } from './stem.ts';

/**
 * Words of a text in its own order, in small letters and without accents. "12,000" and "12 000" are one figure; what an
 * apostrophe or a hyphen joins are two words.
 */
export function splitWords(text: string): readonly string[] {
  return (
    foldLetters(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text without accents, its figures without the mark between thousands. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1');
}

/** Stems of a text's words, in its order and as often as they stand in it, without the small words. */
export function listStems(text: string, smallWords: ReadonlySet<string>): readonly string[] {
  return splitWords(text)
    .filter((word) => word.length > 1 && !smallWords.has(word))
    .map(toStem);
}
