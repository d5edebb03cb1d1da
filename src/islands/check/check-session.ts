/** One reader's visit to the check: the last letter and the last question, and what the records say of them. */
import type { CheckAnswer } from '#views/check/answer-check.ts';
import type { CheckQuestion } from '#views/check/check-question.ts';
import type { LetterSurvey } from '#views/check/survey-letter.ts';
import type { AskRecords } from './ask-worker.ts';

export interface CheckState {
  readonly phase: 'idle' | 'loading' | 'looking' | 'answered' | 'failed';
  /** The newest answer, kept in sight while the next is sought; null before the first. */
  readonly answer: CheckAnswer | null;
  /** Of the letter that was put in; null where there is none. */
  readonly survey: LetterSurvey | null;
}

export interface CheckSession {
  readonly getState: () => CheckState;
  /** Calls back after every change, until the function returned is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Looks a sentence up; no words at all end the search. */
  readonly check: (question: CheckQuestion) => Promise<void>;
  /** Looks through a letter. Null where it failed or where something newer was asked meanwhile. */
  readonly survey: (
    letter: string,
    filters: Omit<CheckQuestion, 'words'>,
  ) => Promise<LetterSurvey | null>;
  readonly dropLetter: () => void;
}

export function createCheckSession(ask: AskRecords): CheckSession {
  let state: CheckState = { phase: 'idle', answer: null, survey: null };
  let isLoaded = false;
  let turn = 0;
  const listeners = new Set<() => void>();

  function change(changes: Partial<CheckState>): void {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  }

  /** The reply, or null where it failed or is no longer wanted. */
  async function request(...[asked]: Parameters<AskRecords>) {
    turn += 1;
    const own = turn;
    change({ phase: isLoaded ? 'looking' : 'loading' });
    try {
      const reply = await ask(asked);
      isLoaded = true;
      return own === turn ? reply : null;
    } catch {
      if (own === turn) change({ phase: 'failed', answer: null });
      return null;
    }
  }

  return {
    getState: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    check: async (question) => {
      if (question.words === '') {
        turn += 1;
        change({ phase: 'idle', answer: null });
        return;
      }
      const reply = await request({ kind: 'check', question });
      if (reply?.kind === 'answer') change({ phase: 'answered', answer: reply.answer });
    },
    survey: async (letter, filters) => {
      const reply = await request({ kind: 'survey', letter, filters });
      if (reply?.kind !== 'survey') return null;
      change({ phase: 'answered', survey: reply.survey });
      return reply.survey;
    },
    dropLetter: () => {
      change({ survey: null });
    },
  };
}
