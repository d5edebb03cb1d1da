import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import {
  cleanWords,
  formatQuestion,
  parseQuestion,
  withFilter,
  type FilterChoices,
  type FilterName,
  type ParsedQuestion,
  type SearchQuestion,
  type UnknownFilter,
} from '#views/search/search-question.ts';
import type { SearchPage } from '#views/search/search-choices.ts';
import { loadIndex } from './load-index.ts';
import { createSession, type SearchSession, type SearchState } from './search-session.ts';

/** Rest between keys after which a question counts as typed, in milliseconds. */
const typingPause = 300;
const nothingAsked: SearchQuestion = { words: '', filters: {} };

export interface Search {
  readonly state: SearchState;
  /** What stands in the form. */
  readonly question: SearchQuestion;
  readonly unknown: readonly UnknownFilter[];
  readonly prepare: () => void;
  /** Takes words as they are typed, and asks at the next rest. */
  readonly type: (words: string) => void;
  /** Asks at once. */
  readonly submit: (words: string) => void;
  readonly choose: (name: FilterName, value: string) => void;
  readonly clearFilters: () => void;
  readonly showMore: () => void;
}

/** The search of this page: form, address and answer kept in step. Loads nothing before something is asked or prepared. */
export function useSearch({ choices, ...meant }: SearchPage): Search {
  const [session] = useState(() =>
    createSession((attempt) => loadIndex(import.meta.env.BASE_URL, attempt), meant),
  );
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  const [question, setQuestion] = useState(nothingAsked);
  const [unknown, setUnknown] = useState<readonly UnknownFilter[]>([]);
  const typing = useRef<number>(undefined);
  /** Whether the newest entry of the browser's history is a question still being typed. */
  const isDraft = useRef(false);

  useFollowedAddress(choices, session, (parsed) => {
    setQuestion(parsed.question);
    setUnknown(parsed.unknown);
  });

  function ask(next: SearchQuestion, isTyping: boolean): void {
    window.clearTimeout(typing.current);
    setQuestion(next);
    setUnknown([]);
    const put = () => {
      const asked = { ...next, words: cleanWords(next.words) };
      writeAddress(asked, isDraft.current);
      isDraft.current = isTyping;
      void session.ask(asked);
    };
    if (isTyping) typing.current = window.setTimeout(put, typingPause);
    else put();
  }

  return {
    state,
    question,
    unknown,
    prepare: () => void session.prepare(),
    type: (words) => {
      ask({ ...question, words }, true);
    },
    submit: (words) => {
      ask({ ...question, words }, false);
    },
    choose: (name, value) => {
      ask({ ...question, filters: withFilter(question.filters, name, value) }, false);
    },
    clearFilters: () => {
      ask({ ...question, filters: {} }, false);
    },
    showMore: () => void session.showMore(),
  };
}

/** Asks what the address asks: when the page opens, and when the reader goes back or forward. */
function useFollowedAddress(
  choices: FilterChoices,
  session: SearchSession,
  onQuestion: (parsed: ParsedQuestion) => void,
): void {
  useEffect(() => {
    const follow = () => {
      const parsed = parseQuestion(window.location.search, choices);
      // A link within the page changes the history too, and not the question.
      const isKnown = parsed.unknown.length === 0;
      if (isKnown && isSameQuestion(parsed.question, session.getState().answer?.question)) return;
      onQuestion(parsed);
      if (isKnown) writeAddress(parsed.question, true);
      void session.ask(parsed.question);
    };
    if (window.location.search !== '') follow();
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
    // Once for the page: its choices and its session never change, and the callback only sets state.
  }, []);
}

function isSameQuestion(one: SearchQuestion, other: SearchQuestion = nothingAsked): boolean {
  return formatQuestion(one) === formatQuestion(other);
}

/** Puts the question into the address: as a new entry of the history, or in place of the newest. */
function writeAddress(question: SearchQuestion, isReplacing: boolean): void {
  const query = formatQuestion(question);
  if (query === window.location.search) return;
  const address = window.location.pathname + query;
  if (isReplacing) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
}
