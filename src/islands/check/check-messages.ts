/** What the page and the worker that looks a text up say to each other. */
import type { CheckAnswer } from '#views/check/answer-check.ts';
import type { CheckQuestion } from '#views/check/check-question.ts';
import type { LetterSurvey } from '#views/check/survey-letter.ts';

export type CheckRequest =
  | { readonly kind: 'check'; readonly question: CheckQuestion }
  | {
      readonly kind: 'survey';
      readonly letter: string;
      readonly filters: Omit<CheckQuestion, 'words'>;
    };

export type CheckReply =
  | { readonly kind: 'answer'; readonly answer: CheckAnswer }
  | { readonly kind: 'survey'; readonly survey: LetterSurvey };
