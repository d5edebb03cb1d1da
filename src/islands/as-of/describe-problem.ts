import { asOfText } from '#i18n/as-of-text.ts';
import { formatDate } from '#model/format.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { DayProblem } from '#views/as-of/as-of-address.ts';

/** Why what was written was left aside, and what to write; `last` is the last day that can be shown. */
export function describeProblem(problem: DayProblem, last: IsoDay): string {
  const words = asOfText.problems;
  const { example } = asOfText.control;
  if (problem.written === '') return words.empty(example);
  switch (problem.kind) {
    case 'partial':
      return words.partial(problem.written, problem.example);
    case 'not-a-date':
      return words.notADate(problem.written, example);
    case 'no-such-day':
      return words.noSuchDay(problem.written);
    case 'future':
      return words.future(problem.written, formatDate(last));
  }
}
