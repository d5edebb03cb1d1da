import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import {
  cleanWords,
  formatCheckQuestion,
  nothingAsked,
  parseCheckQuestion,
  type CheckChoices,
  type CheckQuestion,
  type ParsedCheckQuestion,
} from '#views/check/check-question.ts';
import { isLetter, longestLetter } from '#views/check/split-sentences.ts';
import type { SurveyedSentence } from '#views/check/survey-letter.ts';
import { askThroughWorker } from './ask-worker.ts';
import { createCheckSession, type CheckSession, type CheckState } from './check-session.ts';

export type CheckFilters = Omit<CheckQuestion, 'words'>;

export interface Check {
  readonly state: CheckState;
  /** What is looked up. */
  readonly question: CheckQuestion;
  readonly ignored: readonly string[];
  readonly isTooLong: boolean;
  /** The field in which the text stands. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Looks the text of the field up: a sentence at once, a letter sentence by sentence. */
  readonly submit: () => void;
  readonly pick: (sentence: SurveyedSentence) => void;
  readonly choose: (changes: Partial<CheckFilters>) => void;
  readonly clear: () => void;
}

/** Form, address and answer kept in step. Loads nothing before something is asked. */
export function useCheck(file: string, choices: CheckChoices): Check {
  const [session] = useState(() => createCheckSession(askThroughWorker(file)));
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState);
  const field = useRef<HTMLTextAreaElement>(null);
  const [question, setQuestion] = useState(nothingAsked);
  /** Filters as the reader chose them; a letter may hold a sentence to a country besides. */
  const [chosen, setChosen] = useState<CheckFilters>(nothingAsked);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [isTooLong, setIsTooLong] = useState(false);
  const asked = useRef<CheckQuestion>(nothingAsked);

  useFollowedAddress(choices, session, asked, (parsed, isOfLetter) => {
    setQuestion(parsed.question);
    setIgnored(parsed.ignored);
    if (isOfLetter) return;
    setChosen(parsed.question);
    if (field.current) field.current.value = parsed.question.words;
  });

  function ask(next: CheckQuestion, isReplacing = false): void {
    asked.current = next;
    setQuestion(next);
    setIgnored([]);
    writeAddress(next, isReplacing);
    void session.check(next);
  }

  async function askLetter(letter: string, filters: CheckFilters, kept: string) {
    const survey = await session.survey(letter, filters);
    if (!survey) return;
    const find = (words: string | null) =>
      survey.sentences.find(({ sentence }) => sentence === words);
    const sentence = find(kept) ?? find(survey.strongest);
    ask(sentence ? toQuestion(sentence, filters) : { ...nothingAsked, ...filters });
  }

  function look(text: string, filters: CheckFilters, isReplacing: boolean): void {
    const letter = isLetter(text);
    setIsTooLong(text.length > longestLetter);
    if (letter) {
      void askLetter(text.slice(0, longestLetter), filters, isReplacing ? question.words : '');
      return;
    }
    session.dropLetter();
    ask({ ...filters, words: cleanWords(text) }, isReplacing);
  }

  function choose(changes: Partial<CheckFilters>): void {
    const filters = { ...toFilters(chosen), ...changes };
    setChosen(filters);
    look(field.current?.value ?? '', filters, true);
  }

  return {
    state,
    question,
    ignored,
    isTooLong,
    field,
    submit: () => {
      look(field.current?.value ?? '', toFilters(chosen), false);
    },
    pick: (sentence) => {
      ask(toQuestion(sentence, toFilters(chosen)));
    },
    choose,
    clear: () => {
      choose(toFilters(nothingAsked));
    },
  };
}

function toFilters({ country, theme, from, to }: CheckFilters): CheckFilters {
  return { country, theme, from, to };
}

function toQuestion({ sentence, heldTo }: SurveyedSentence, filters: CheckFilters): CheckQuestion {
  return { ...filters, words: cleanWords(sentence), country: filters.country ?? heldTo };
}

/** Asks what the address asks: when the page opens, and when the reader goes back or forward. */
function useFollowedAddress(
  choices: CheckChoices,
  session: CheckSession,
  asked: RefObject<CheckQuestion>,
  onQuestion: (parsed: ParsedCheckQuestion, isOfLetter: boolean) => void,
): void {
  useEffect(() => {
    const follow = () => {
      const parsed = parseCheckQuestion(window.location.search, choices);
      // A link within the page changes the history too, and not the question.
      if (formatCheckQuestion(parsed.question) === formatCheckQuestion(asked.current)) return;
      asked.current = parsed.question;
      const letter = session.getState().survey?.sentences ?? [];
      const isOfLetter = letter.some(({ sentence }) => sentence === parsed.question.words);
      if (!isOfLetter) session.dropLetter();
      onQuestion(parsed, isOfLetter);
      void session.check(parsed.question);
    };
    if (window.location.search !== '') follow();
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('popstate', follow);
    };
    // Once for the page: its choices and its session never change, and the callback only sets state.
  }, []);
}

/** Puts the question into the address: as a new entry of the history, or in place of the newest. */
function writeAddress(question: CheckQuestion, isReplacing: boolean): void {
  const query = formatCheckQuestion(question);
  if (query === window.location.search) return;
  const address = window.location.pathname + query;
  if (isReplacing) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
}
