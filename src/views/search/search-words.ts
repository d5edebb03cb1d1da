/** Words of a question against words of the index, which falls back on any word with the same beginning. */

/** A text as the index compares it: no case, accents, punctuation or space. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a question, each once; what holds neither letter nor figure is none. */
export function splitWords(words: string): readonly string[] {
  return [...new Set(words.split(/\s+/))].filter((word) => foldText(word) !== '');
}

/** Words without those that hardly a page lacks and that tell nothing, such as "of"; all where no other is left. */
export function keepTellingWords(
  words: readonly string[],
  smallWords: readonly string[],
): readonly string[] {
  const telling = words.filter((word) => !smallWords.includes(foldText(word)));
  return telling.length > 0 ? telling : words;
}

/** True where the whole question stands in quotation marks: the words in just this order. */
export function isQuoted(words: string): boolean {
  return /^["“].+["”]$/.test(words);
}

/** A text in the quotation marks by which the index takes it exactly. */
export function quote(words: string): string {
  return `"${words.replace(/["“”]/g, '').trim()}"`;
}

/** True where a found word holds the asked one: "protection" for "protec", "non-state" for "state". */
export function holdsWord(found: string, asked: string): boolean {
  return foldText(found).includes(foldText(asked));
}

/** Shorter words are too near to too many others. */
const shortestMended = 4;
/** From this length on a word may hold two slips. */
const longWord = 8;

/**
 * The word that somebody may have meant, of words that records hold: it begins with the same letter and differs by a letter
 * left out, added, changed or swapped with the next, a long one by two; of equally near ones the first. Null where none is
 * so near.
 */
export function findNearWord(asked: string, known: readonly string[]): string | null {
  const word = foldText(asked);
  const most = word.length >= longWord ? 2 : 1;
  if (word.length < shortestMended || /\p{N}/u.test(word)) return null;
  const near = known
    .map((candidate) => ({ candidate: trimWord(candidate), folded: foldText(candidate) }))
    .filter(({ folded }) => folded[0] === word[0] && Math.abs(folded.length - word.length) <= most)
    .map(({ candidate, folded }) => ({ candidate, slips: countSlips(word, folded) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate ?? null;
}

function trimWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}

/**
 * Letters left out, added, changed or swapped with the next, at the fewest: the optimal string alignment distance, as in
 * L. Boytsov, Indexing methods for approximate dictionary searching (2011).
 */
function countSlips(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const ways = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1)];
      next.push(Math.min(...ways, isSwapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
