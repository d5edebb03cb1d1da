import type { SearchQuestion } from '#views/search/search-question.ts';
import type { MissingWord } from './find-missing-words.ts';
import type { FilterCounts, IndexHit } from './search-index.ts';

/** What the index has on a question. */
export interface Answer {
  readonly question: SearchQuestion;
  /** Found pages in their order, each loaded when it is shown. */
  readonly hits: readonly IndexHit[];
  /** Number of pages that each choice of a filter would leave; null where the index cannot count them. */
  readonly counts: FilterCounts | null;
  /** Number of pages for the same words without filters. */
  readonly countWithoutFilters: number;
  /** Words that no page holds, left out of the search. */
  readonly missing: readonly MissingWord[];
  /** True where no page names the symbol asked for, and these are documents whose symbols begin with it. */
  readonly isBeginning: boolean;
}

/** The answer that there is nothing. */
export function emptyAnswer(question: SearchQuestion): Answer {
  return {
    question,
    hits: [],
    counts: null,
    countWithoutFilters: 0,
    missing: [],
    isBeginning: false,
  };
}
