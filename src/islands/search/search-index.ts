/** What the search asks of Pagefind, and no more: the rest of its interface is not relied on. */
import type { FoundPage } from '#views/search/search-result.ts';

/** Number of pages by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Values by filter; several in `any` mean one of them. */
export type IndexFilters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/** A found page, as its fragment holds it. */
export interface IndexPage extends FoundPage {
  /** Positions of the found words among all words of the page. */
  readonly locations: readonly number[];
}

/** A page found but not yet loaded. */
export interface IndexHit {
  readonly id: string;
  readonly data: () => Promise<IndexPage>;
}

export interface IndexAnswer {
  readonly results: readonly IndexHit[];
  readonly filters: FilterCounts;
  /** Number of pages that hold the words, whatever the filters. */
  readonly unfilteredResultCount: number;
}

export interface SearchIndex {
  /** Pages that hold the words; null words ask by filters alone. */
  search(words: string | null, options: { readonly filters: IndexFilters }): Promise<IndexAnswer>;
  /** Number of pages by filter, of the whole index. Asking loads the filters. */
  filters(): Promise<FilterCounts>;
  /** Words that records hold, those that most hold first; none where they cannot be loaded. */
  words(): Promise<readonly string[]>;
}
