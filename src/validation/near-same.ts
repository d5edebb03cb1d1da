import { distance } from 'fastest-levenshtein';

/** Share of letters in which two texts may differ and still say the same. */
const TOLERANCE = 0.12;

/** Longer texts are refused anyway, and comparing two of a megabyte letter by letter takes minutes. */
const LONGEST = 5000;

/** True where two texts are the same but for case, punctuation and a slip or two. Digits must agree. */
export function isNearSame(a: string, b: string): boolean {
  const left = simplify(a);
  const right = simplify(b);
  if (left === right) return true;
  if (digitsOf(left) !== digitsOf(right)) return false;
  const longest = Math.max(left.length, right.length);
  if (longest > LONGEST) return false;
  if (Math.abs(left.length - right.length) > TOLERANCE * longest) return false;
  return distance(left, right) <= TOLERANCE * longest;
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
