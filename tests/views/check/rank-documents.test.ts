import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rankDocuments as rankAsked,
  sumShares,
  weighWord,
  type RankedDocument,
  type WordIndex,
} from '#views/check/rank-documents.ts';
import type { AskedWord, WordForm } from '#views/check/synonyms.ts';

/** An index of documents given as their words. */
function makeIndex(documents: readonly string[]): WordIndex {
  const words = documents.map((document) => document.split(' ').filter(Boolean));
  const places = new Map<string, number[]>();
  words.forEach((own, document) => {
    for (const word of own) places.set(word, [...(places.get(word) ?? []), document]);
  });
  return {
    places: new Map([...places].map(([word, own]) => [word, Uint32Array.from(own)])),
    lengths: Uint32Array.from(words.map(({ length }) => length)),
  };
}

const toForm = (word: string): WordForm => ({ word, stems: word.split(' ') });

/** A word as asked, with others of like meaning. */
function makeAsked(word: string, alike: readonly string[] = [], same: readonly string[] = []) {
  const asked: AskedWord = {
    word,
    isName: false,
    isAside: false,
    same: [word, ...same].map(toForm),
    alike: alike.map(toForm),
  };
  return asked;
}

/** Ranks by plain words, each of which stands for itself alone. */
const rankDocuments = (index: WordIndex, words: readonly string[]) =>
  rankAsked(
    index,
    [...new Set(words)].map((word) => makeAsked(word)),
  );

const shareOf = (found: RankedDocument | undefined) => (found ? sumShares(found.shares) : 0);

const four = makeIndex([
  'joint force deployed darfur',
  'force train force',
  'police deployed camp camp camp',
  'aid reach people',
]);

describe('documents that hold the words of a question', () => {
  // Scores of the Python package bm25s 0.3.11 (method lucene, k1 1.2, b 0.75) on the same words, times k1 + 1.
  test('are scored by BM25', () => {
    const ranked = rankDocuments(four, ['joint', 'force', 'deployed']);
    expect(ranked.map(({ document }) => document)).toEqual([0, 1, 2]);
    expect(ranked.map(({ score }) => score)).toEqual([
      expect.closeTo(2.5214992, 6),
      expect.closeTo(1.0098833, 6),
      expect.closeTo(0.60996956, 6),
    ]);
    expect(rankDocuments(four, ['camp'])[0]?.score).toBeCloseTo(1.7658268, 6);
  });

  test('say how many of the words they hold, and what part of the question that is', () => {
    const [best, second] = rankDocuments(four, ['joint', 'force', 'deployed']);
    expect(best?.shares.size).toBe(3);
    expect(shareOf(best)).toBeCloseTo(1, 12);
    // "force" and "deployed" stand in two of four documents, "joint" in one.
    const [common, rare] = [weighWord(2, 4), weighWord(1, 4)];
    expect(second?.shares.size).toBe(1);
    expect(shareOf(second)).toBeCloseTo(common / (rare + 2 * common), 12);
  });

  test('a word that no record holds makes every share smaller', () => {
    const [without] = rankDocuments(four, ['joint', 'force']);
    const [withIt] = rankDocuments(four, ['joint', 'force', 'unheard']);
    expect(withIt?.score).toBe(without?.score);
    expect(shareOf(withIt)).toBeLessThan(shareOf(without));
  });

  test('are none where nothing is asked, or nothing is held', () => {
    expect(rankDocuments(four, [])).toEqual([]);
    expect(rankDocuments(four, ['unheard'])).toEqual([]);
    expect(rankDocuments(makeIndex([]), ['force'])).toEqual([]);
  });
});

test('a word that only says where raises a document, and is no part of the question', () => {
  const aside = { ...makeAsked('darfur'), isAside: true };
  const [first, second] = rankAsked(four, [makeAsked('force'), aside]);
  // "force" stands in both; once in the first document, which is the longer by a word, and twice in the second.
  expect([first?.document, second?.document]).toEqual([0, 1]);
  expect(shareOf(first)).toBe(1);
  expect(shareOf(second)).toBe(1);
  expect(rankAsked(four, [aside])[0]?.shares.size).toBe(0);
});

describe('a word of like meaning', () => {
  const ranked = (word: string, alike: readonly string[], same: readonly string[] = []) =>
    rankAsked(four, [makeAsked(word, alike, same)]);

  test('finds what the word itself does not, and says so', () => {
    const [first, second] = ranked('joint', ['train']);
    expect([first?.document, first?.stoodFor]).toEqual([0, []]);
    expect([second?.document, second?.stoodFor]).toEqual([1, [{ asked: 'joint', found: 'train' }]]);
  });

  test('weighs six tenths of what all of them together would weigh, and so less than the word', () => {
    const [exact, other] = ranked('joint', ['train']);
    // "joint" stands in one of four documents, "joint" or "train" in two.
    expect(shareOf(exact)).toBe(1);
    expect(shareOf(other)).toBeCloseTo((0.6 * weighWord(2, 4)) / weighWord(1, 4), 12);
    expect(other?.score).toBeLessThan(exact?.score ?? 0);
  });

  test('adds nothing where the word itself stands', () => {
    expect(ranked('joint', ['force'])[0]?.score).toBe(ranked('joint', [])[0]?.score);
  });

  test('stands in for a word that no record holds', () => {
    const [found] = ranked('truce', ['aid']);
    expect(found?.document).toBe(3);
    expect(shareOf(found)).toBeCloseTo(0.6, 12);
  });

  test('of several words is found where all of them stand', () => {
    expect(ranked('gendarmes', ['police camp']).map(({ document }) => document)).toEqual([2]);
    expect(ranked('gendarmes', ['police darfur'])).toEqual([]);
  });

  test('counts as the word itself where it is another spelling of it', () => {
    const [found] = ranked('tren', [], ['train']);
    expect(found).toMatchObject({ document: 1, stoodFor: [] });
    expect(shareOf(found)).toBe(1);
    expect(found?.score).toBe(ranked('train', [])[0]?.score);
  });
});

describe('whatever is asked', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const documents = fc.array(fc.array(word, { minLength: 1 }).map((words) => words.join(' ')));
  const asked: fc.Arbitrary<string[]> = fc.array(word);

  test('every score is above 0, every share at most 1, and the order is by score', () => {
    fc.assert(
      fc.property(documents, asked, (texts, words) => {
        const ranked = rankDocuments(makeIndex(texts), words);
        for (const { score, shares } of ranked) {
          expect(score).toBeGreaterThan(0);
          expect(sumShares(shares)).toBeLessThanOrEqual(1 + 1e-12);
        }
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  test('exactly the documents that hold one of the words are found', () => {
    fc.assert(
      fc.property(documents, asked, (texts, words) => {
        const found = rankDocuments(makeIndex(texts), words).map(({ document }) => document);
        const holding = texts.flatMap((text, at) =>
          text.split(' ').some((each) => words.includes(each)) ? [at] : [],
        );
        expect(found.toSorted((a, b) => a - b)).toEqual(holding);
      }),
    );
  });
});
