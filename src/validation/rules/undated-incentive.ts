import type { Rule } from '../rule.ts';
import { count, summarise } from '../summaries.ts';

/** Incentives say when they were seen. */
export const rule: Rule = {
  code: 'undated-incentive',
  severity: 'warning',
  reason: 'An incentive without a date is shown, and weighs nothing.',
  check({ incentives }) {
    const undated = incentives
      .filter(({ value, owner }) => owner.whole !== null && value.date === undefined)
      .map((entry) => ({ entry, path: [] }));
    return summarise(undated, 'It has no date.', (number, where) => ({
      found: `${count(number, 'incentive')} ${where} ${number === 1 ? 'has' : 'have'} no date; this is the first.`,
      write: 'Write when it was seen, if only the year.',
    }));
  },
};
