import { answerCheck } from '#views/check/answer-check.ts';
import type { CheckIndex } from '#views/check/check-index.ts';
import { surveyLetter } from '#views/check/survey-letter.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';

/** The reply of an index to one request. */
export function answerRequest(index: CheckIndex, request: CheckRequest): CheckReply {
  return request.kind === 'check'
    ? { kind: 'answer', answer: answerCheck(index, request.question) }
    : { kind: 'survey', survey: surveyLetter(index, request.letter, request.filters) };
}
