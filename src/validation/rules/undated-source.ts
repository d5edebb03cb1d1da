import type { Rule } from '../rule.ts';
import { count, summarise } from '../summaries.ts';

/** Sources say when they were published. */
export const rule: Rule = {
  code: 'undated-source',
  severity: 'warning',
  reason: 'Without its date nobody can say whether a source could know what it is cited for.',
  check({ records }) {
    const undated = records.source
      .filter(({ whole }) => whole !== null && whole.date === undefined)
      .map((entry) => ({ entry, path: [] }));
    return summarise(undated, 'It has no date.', (number, where) => ({
      found: `${count(number, 'source')} ${where} ${number === 1 ? 'has' : 'have'} no date; this is the first.`,
      write: 'Write when it was published, if only the year.',
    }));
  },
};
