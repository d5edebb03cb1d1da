/** One reader's visit to the search: the index once it is needed, the last question, and the pages shown so far. */
import { isEmptyQuestion, type SearchQuestion } from '#views/search/search-question.ts';
import { createVisitState, type VisitState } from '../visit-state.ts';
import type { Answer } from './answer.ts';
import type { MeantFirst } from './ask-for-words.ts';
import { askIndex } from './ask-index.ts';
import type { FilterCounts, IndexPage, SearchIndex } from './search-index.ts';

export interface SearchState {
  readonly phase: 'idle' | 'loading' | 'searching' | 'answered' | 'failed';
  /** The newest answer, kept in sight while the next is sought; null before the first. */
  readonly answer: Answer | null;
  /** Pages of the answer that are shown. */
  readonly pages: readonly IndexPage[];
  /** Number of pages by filter in the whole index; null until it is loaded. */
  readonly allCounts: FilterCounts | null;
}

export interface SearchSession extends VisitState<SearchState> {
  /** Loads the index, without waiting for a question. */
  readonly prepare: () => Promise<void>;
  readonly ask: (question: SearchQuestion) => Promise<void>;
  /** Shows the next pages of the answer. */
  readonly showMore: () => Promise<void>;
}

/** Results shown at a time. */
export const pagesAtATime = 10;

const atRest: SearchState = { phase: 'idle', answer: null, pages: [], allCounts: null };

/**
 * @param load loads the index; called again, with the number of the attempt, after it has failed
 */
export function createSession(
  load: (attempt: number) => Promise<SearchIndex>,
  meant: MeantFirst,
): SearchSession {
  const { getState, subscribe, change } = createVisitState(atRest);
  let index: Promise<SearchIndex> | null = null;
  let attempt = 0;
  let turn = 0;

  async function getIndex(): Promise<SearchIndex> {
    index ??= load(attempt);
    const loaded = await index;
    if (getState().allCounts === null) change({ allCounts: await loaded.filters() });
    return loaded;
  }

  function fail(): void {
    index = null;
    attempt += 1;
    change({ phase: 'failed', answer: null, pages: [] });
  }

  async function answer(question: SearchQuestion, isNewest: () => boolean): Promise<void> {
    const loaded = await getIndex();
    if (!isNewest()) return;
    change({ phase: 'searching' });
    const found = await askIndex(loaded, question, meant);
    const pages = await loadPages(found, 0);
    if (isNewest()) change({ phase: 'answered', answer: found, pages });
  }

  async function ask(question: SearchQuestion): Promise<void> {
    turn += 1;
    const own = turn;
    const isNewest = () => own === turn;
    if (isEmptyQuestion(question)) {
      change({ phase: 'idle', answer: null, pages: [] });
      return;
    }
    change({ phase: getState().allCounts === null ? 'loading' : 'searching' });
    await answer(question, isNewest).catch(() => {
      if (isNewest()) fail();
    });
  }

  return {
    getState,
    subscribe,
    prepare: () => getIndex().then(() => undefined, fail),
    ask,
    showMore: async () => {
      const { answer: shown, pages } = getState();
      if (!shown) return;
      const more = await loadPages(shown, pages.length);
      if (getState().answer === shown) change({ pages: [...pages, ...more] });
    },
  };
}

function loadPages({ hits }: Answer, start: number): Promise<readonly IndexPage[]> {
  return Promise.all(hits.slice(start, start + pagesAtATime).map((hit) => hit.data()));
}
