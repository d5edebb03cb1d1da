/**
 * Which documents hold a question's words, and how well: BM25 as in S. Robertson and H. Zaragoza, The Probabilistic
 * Relevance Framework (2009), with ln(1 + (N − n + ½) / (n + ½)) for the weight of a word, so that none weighs below 0.
 */

/** Where each stem stands, over documents numbered from 0. */
export interface WordIndex {
  /** Of each stem the numbers of its documents, rising; as often as it stands there. */
  readonly places: ReadonlyMap<string, Uint32Array>;
  /** Number of stems in each document. */
  readonly lengths: Uint32Array;
}

/** A document that holds at least one of the words. */
export interface RankedDocument {
  readonly document: number;
  readonly score: number;
  /** The part of the question that it holds, 0–1, each word by its weight. */
  readonly share: number;
  /** How many different words of the question it holds. */
  readonly words: number;
}

/** How soon a repeated word stops adding, and how far a long document is held against it: the authors' usual values. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** Documents that hold any of the stems, the best first, of equal ones the lower number first. */
export function rankDocuments(
  { places, lengths }: WordIndex,
  stems: readonly string[],
): readonly RankedDocument[] {
  const asked = [...new Set(stems)];
  const mean =
    lengths.length === 0 ? 0 : lengths.reduce((sum, own) => sum + own, 0) / lengths.length;
  const found = new Map<number, { score: number; held: number; words: number }>();
  let whole = 0;
  for (const stem of asked) {
    const counts = countPlaces(places.get(stem));
    const weight = weighWord(counts.size, lengths.length);
    whole += weight;
    for (const [document, count] of counts) {
      const entry = found.get(document) ?? { score: 0, held: 0, words: 0 };
      const relativeLength = 1 - lengthWeight + (lengthWeight * (lengths[document] ?? mean)) / mean;
      entry.score += (weight * count * (saturation + 1)) / (count + saturation * relativeLength);
      entry.held += weight;
      entry.words += 1;
      found.set(document, entry);
    }
  }
  return [...found]
    .map(([document, { score, held, words }]) => ({ document, score, share: held / whole, words }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** Weight of a word that stands in some of all documents: the rarer, the heavier. */
export function weighWord(holding: number, documents: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

function countPlaces(documents: Uint32Array | undefined): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const document of documents ?? []) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
}
