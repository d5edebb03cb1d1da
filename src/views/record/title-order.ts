/** Titles in the order in which a reader looks for them, the same on every machine. */

/** First letter of a title: `a` to `z`, figures together, and signs of other scripts. */
export type Letter = string;

/** Digits to which a number is filled up, so that S/2020/9 stands before S/2020/10. */
const numberWidth = 8;

/** A title as it is sorted: without its article and the signs before its first word, accents or case; numbers by size. */
export function toSortKey(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an|a) (?=\p{L}|\p{N})/u, '')
    .replace(/\d+/g, (number) => number.padStart(numberWidth, '0'));
}

/** The letter under which a title stands: `s`, `0-9` for a figure, `other` for a letter of another script. */
export function letterOf(title: string): Letter {
  const first = toSortKey(title).charAt(0);
  if (/[0-9]/.test(first)) return '0-9';
  return /[a-z]/.test(first) ? first : 'other';
}
