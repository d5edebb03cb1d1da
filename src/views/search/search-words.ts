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

/** Letters that two words must share at their beginning before one is offered for the other. */
const fewestShared = 4;

/**
 * Of the words that the index found in place of one that it lacks, the one that somebody may have meant: it shares four
 * letters or more, and three fifths of the word. Null where none comes near.
 */
export function findNearWord(asked: string, found: readonly string[]): string | null {
  const word = foldText(asked);
  const shares = found
    .map((candidate) => ({ candidate: trimWord(candidate), shared: countShared(word, candidate) }))
    .filter(({ shared }) => shared >= fewestShared && shared >= word.length * 0.6)
    .sort((a, b) => b.shared - a.shared || a.candidate.length - b.candidate.length);
  return shares[0]?.candidate ?? null;
}

function trimWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}

function countShared(word: string, candidate: string): number {
  const other = foldText(candidate);
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared;
}
