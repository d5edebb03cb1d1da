import { spanOf } from '#model/partial-date.ts';
import type { Rule } from '../rule.ts';

/** A finding or check dated by a year or month that is not over waits: it does not count until it is. */
export const rule: Rule = {
  code: 'waiting-date',
  severity: 'warning',
  reason: 'A vague date counts from the last day that it can mean, which has not come yet.',
  check({ asOf, dates }) {
    if (asOf === undefined) return [];
    return dates
      .filter(({ entry, date }) => {
        const { first, last } = spanOf(date);
        return ['finding', 'check'].includes(entry.kind) && first <= asOf && last > asOf;
      })
      .map(({ entry, path, date }) => ({
        spot: entry.spotOf(...path),
        found: `${date} may be later than ${asOf}: this waits, and does not count yet.`,
        write: 'Write month or day where the source gives them.',
      }));
  },
};
