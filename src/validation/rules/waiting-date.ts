import { isPartialDate, spanOf } from '#model/partial-date.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A finding or check dated by a year or month that is not over waits: it does not count until it is. */
export const rule: Rule = {
  code: 'waiting-date',
  severity: 'warning',
  reason: 'A vague date counts from the last day that it can mean, which has not come yet.',
  check({ asOf, findings, checks }) {
    if (asOf === undefined) return [];
    return [...findings, ...checks].flatMap(({ value: { date }, spotOf }): Remark[] => {
      if (date === undefined || !isPartialDate(date)) return [];
      const { first, last } = spanOf(date);
      if (first > asOf || last <= asOf) return [];
      const found = `${date} may be later than ${asOf}: this waits, and does not count yet.`;
      const write = 'Write month or day where the source gives them.';
      return [{ spot: spotOf('date'), found, write }];
    });
  },
};
