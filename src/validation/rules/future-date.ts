import { spanOf } from '#model/partial-date.ts';
import type { Rule } from '../rule.ts';

/** Nothing is dated after the day on which the record was closed, but plans and work on the record itself. */
export const rule: Rule = {
  code: 'future-date',
  severity: 'error',
  reason: 'What had not happened when the record was closed cannot be in it.',
  check({ asOf, dates }) {
    if (asOf === undefined) return [];
    return dates
      .filter(({ date, mayComeLater }) => !mayComeLater && spanOf(date).first > asOf)
      .map(({ entry, path, date }) => ({
        spot: entry.spotOf(...path),
        found: `${date} lies after ${asOf}, the day on which the record was closed.`,
        write: 'Correct the date, or move the day in data/dataset.json for the whole record.',
      }));
  },
};
