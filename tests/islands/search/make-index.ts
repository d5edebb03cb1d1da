/** A search index that behaves as Pagefind's was seen to: endless help with words it lacks, and no word about it. */
import type {
  FilterCounts,
  IndexFilters,
  IndexHit,
  IndexPage,
  SearchIndex,
} from '../../../src/islands/search/search-index.ts';

/** A page of the index: its text begins with its title. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly text?: string;
  readonly symbol?: string;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Weight in a loose search; 1 where the test does not care. */
  readonly weight?: number;
}

/** An index of pages that also notes what it was asked. */
export interface MadeIndex extends SearchIndex {
  readonly asked: readonly (string | null)[];
}

/** @param words that the site's list of words holds */
export function makeIndex(pages: readonly PageText[], words: readonly string[] = []): MadeIndex {
  const asked: (string | null)[] = [];
  return {
    asked,
    search: (question, { filters }) => {
      asked.push(question);
      const found = question === null ? pages : findPages(pages, question);
      const left = found.filter((page) => passes(page, filters));
      return Promise.resolve({
        results: left.map((page) => toHit(page, question ?? '')),
        filters: countFilters(left),
        unfilteredResultCount: found.length,
      });
    },
    filters: () => Promise.resolve(countFilters(pages)),
    words: () => Promise.resolve(words),
  };
}

function findPages(pages: readonly PageText[], words: string): readonly PageText[] {
  if (/^".*"$/.test(words)) {
    const phrase = fold(words);
    return pages.filter((page) => ` ${fold(textOf(page))} `.includes(` ${phrase} `));
  }
  const beginnings = fold(words)
    .split(' ')
    .map((word) => longestKnownBeginning(pages, word));
  return pages
    .filter((page) => beginnings.every((word) => wordsOf(page).some((own) => own.startsWith(word))))
    .toSorted((a, b) => (b.weight ?? 1) - (a.weight ?? 1));
}

/** Pagefind takes the longest beginning of a word that it has, a single letter too. */
function longestKnownBeginning(pages: readonly PageText[], word: string): string {
  const known = pages.flatMap(wordsOf);
  let beginning = word;
  while (beginning !== '' && !known.some((own) => own.startsWith(beginning))) {
    beginning = beginning.slice(0, -1);
  }
  return beginning;
}

function passes({ filters = {} }: PageText, asked: IndexFilters): boolean {
  return Object.entries(asked).every(([name, value]) => {
    const allowed = typeof value === 'string' ? [value] : value.any;
    return (filters[name] ?? []).some((own) => allowed.includes(own));
  });
}

function countFilters(pages: readonly PageText[]): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters = {} } of pages) {
    for (const [name, values] of Object.entries(filters)) {
      const own = (counts[name] ??= {});
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}

function toHit(page: PageText, words: string): IndexHit {
  return { id: page.url, data: () => Promise.resolve(toPage(page, words)) };
}

function toPage(page: PageText, words: string): IndexPage {
  const content = textOf(page);
  const own = content.split(/\s+/);
  const beginnings = fold(words)
    .split(' ')
    .filter((word) => word !== '');
  const locations = own.flatMap((word, location) =>
    beginnings.some((beginning) => fold(word).startsWith(beginning.slice(0, 1))) ? [location] : [],
  );
  return {
    url: page.url,
    content,
    meta: { title: page.title, ...(page.symbol ? { symbol: page.symbol } : {}) },
    filters: page.filters ?? {},
    excerpt: content,
    locations,
    sub_results: [],
  };
}

const textOf = ({ title, text = '' }: PageText): string => `${title} ${text}`.trim();
const wordsOf = (page: PageText): readonly string[] => fold(textOf(page)).split(' ');
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
