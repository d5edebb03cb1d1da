/**
 * Which documents hold a question's words, and how well: BM25 as in S. Robertson and H. Zaragoza, The Probabilistic
 * Relevance Framework (2009), with ln(1 + (N − n + ½) / (n + ½)) for the weight of a word, so that none weighs below 0.
 * A word and its other spellings are one word. Where a document holds only a word of like meaning, that word's weight is
 * that of all of them together, which is never more than the word's own, times a share below 1.
 */
import type { AskedWord, WordForm } from './synonyms.ts';

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
  /** Of each word of the question that it holds, or another of like meaning, its part of the question, 0–1, by weight. */
  readonly shares: ReadonlyMap<AskedWord, number>;
  /** Whether it holds a name of the question that few others hold. */
  readonly holdsName: boolean;
  /** Words of like meaning by which it was found, for want of the question's own. */
  readonly stoodFor: readonly StoodFor[];
}

/** A word of the record that stood for a word of the question. */
export interface StoodFor {
  readonly asked: string;
  readonly found: string;
}

/** How soon a repeated word stops adding, and how far a long document is held against it: the authors' usual values. */
const saturation = 1.2;
const lengthWeight = 0.75;
/** What a word of like meaning weighs against the word itself. */
const alikeShare = 0.6;
/** A name that more than this part of all documents hold tells nothing by itself: Security, Council, Minister. */
const rareName = 0.005;

interface Entry {
  score: number;
  readonly weights: Map<AskedWord, number>;
  holdsName: boolean;
  readonly stoodFor: StoodFor[];
}

/** Documents that hold any of the words, the best first, of equal ones the lower number first. */
export function rankDocuments(
  { places, lengths }: WordIndex,
  asked: readonly AskedWord[],
): readonly RankedDocument[] {
  const mean =
    lengths.length === 0 ? 0 : lengths.reduce((sum, own) => sum + own, 0) / lengths.length;
  const found = new Map<number, Entry>();
  let whole = 0;
  for (const askedWord of asked) {
    const { word, isName, isAside, same, alike } = askedWord;
    const own = countForms(places, same);
    const all = countForms(places, [...same, ...alike]);
    const [ownWeight, allWeight] = [own, all].map(({ size }) => weighWord(size, lengths.length));
    if (!isAside) whole += (own.size > 0 ? ownWeight : allWeight) ?? 0;
    for (const [document, { count: anyCount, form }] of all) {
      const exact = own.get(document);
      const weight = (exact ? ownWeight : alikeShare * (allWeight ?? 0)) ?? 0;
      const count = exact?.count ?? anyCount;
      const entry = found.get(document) ?? newEntry();
      const relativeLength = 1 - lengthWeight + (lengthWeight * (lengths[document] ?? mean)) / mean;
      entry.score += (weight * count * (saturation + 1)) / (count + saturation * relativeLength);
      if (!isAside) entry.weights.set(askedWord, weight);
      entry.holdsName ||= isName && exact !== undefined && own.size <= rareName * lengths.length;
      if (!exact) entry.stoodFor.push({ asked: word, found: form.word });
      found.set(document, entry);
    }
  }
  return [...found]
    .map(([document, { weights, ...entry }]) => ({
      document,
      shares: new Map([...weights].map(([word, weight]) => [word, weight / whole])),
      ...entry,
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

function newEntry(): Entry {
  return { score: 0, weights: new Map(), holdsName: false, stoodFor: [] };
}

/** The part of a question that is held in some of its words, 0–1. */
export function sumShares(shares: RankedDocument['shares']): number {
  return [...shares.values()].reduce((sum, share) => sum + share, 0);
}

/** Weight of a word that stands in some of all documents: the rarer, the heavier. */
export function weighWord(holding: number, documents: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/** Documents that hold any of some forms: how often, and the first form that each holds. */
function countForms(places: WordIndex['places'], forms: readonly WordForm[]) {
  const counts = new Map<number, { readonly count: number; readonly form: WordForm }>();
  for (const form of forms) {
    for (const [document, count] of countForm(places, form)) {
      const known = counts.get(document);
      counts.set(document, { count: (known?.count ?? 0) + count, form: known?.form ?? form });
    }
  }
  return counts;
}

/** Documents that hold every stem of a form, and how often they hold the rarest. */
function countForm(places: WordIndex['places'], { stems }: WordForm): ReadonlyMap<number, number> {
  const [first = new Map<number, number>(), ...others] = stems.map((stem) =>
    countPlaces(places.get(stem)),
  );
  const held = [...first].flatMap(([document, count]) => {
    const counts = [count, ...others.map((each) => each.get(document) ?? 0)];
    return counts.includes(0) ? [] : [[document, Math.min(...counts)] as const];
  });
  return new Map(held);
}

function countPlaces(documents: Uint32Array | undefined): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const document of documents ?? []) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
}
