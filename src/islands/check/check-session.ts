/** One reader's visit to the check: the last letter and the last question, and what the records say of them. */
import type { CheckAnswer } from '#views/check/answer-check.ts';
import type { CheckQuestion } from '#views/check/check-question.ts';
import type { LetterSurvey } from '#views/check/survey-letter.ts';
import { createTakeNewest } from '../newest-answer.ts';
import { createVisitState, type VisitState } from '../visit-state.ts';
import type { AskRecords } from './ask-worker.ts';

export interface CheckState {
  readonly phase: 'idle' | 'loading' | 'looking' | 'answered' | 'failed';
  /** The newest answer, kept in sight while the next is sought; null before the first. */
  readonly answer: CheckAnswer | null;
  /** Of the letter that was put in; null where there is none. */
  readonly survey: LetterSurvey | null;
}

export interface CheckSession extends VisitState<CheckState> {
  /** Looks a sentence up; no words at all end the search. */
  readonly check: (question: CheckQuestion) => Promise<void>;
  /** Looks through a letter. Null where it failed or where something newer was asked meanwhile. */
  readonly survey: (
    letter: string,
    filters: Omit<CheckQuestion, 'words'>,
  ) => Promise<LetterSurvey | null>;
  readonly dropLetter: () => void;
}

const atRest: CheckState = { phase: 'idle', answer: null, survey: null };

export function createCheckSession(ask: AskRecords): CheckSession {
  const { getState, subscribe, change } = createVisitState(atRest);
  const takeNewest = createTakeNewest(() => {
    change({ phase: 'failed', answer: null });
  });
  let isLoaded = false;

  async function askOnceLoaded(...[asked]: Parameters<AskRecords>) {
    const reply = await ask(asked);
    isLoaded = true;
    return reply;
  }

  function request(...[asked]: Parameters<AskRecords>) {
    change({ phase: isLoaded ? 'looking' : 'loading' });
    return takeNewest(askOnceLoaded(asked));
  }

  return {
    getState,
    subscribe,
    check: async (question) => {
      if (question.words === '') {
        void takeNewest(Promise.resolve());
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
