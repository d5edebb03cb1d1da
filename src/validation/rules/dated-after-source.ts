import { isWhollyBefore } from '../date-order.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What a source reports is not wholly later than the source. */
export const rule: Rule = {
  code: 'dated-after-source',
  severity: 'error',
  reason: 'A document cannot report what happened after it was published.',
  check(context) {
    const dates = new Map(
      context.dates
        .filter(({ path }) => path[0] === 'date' || path[0] === 'madeOn')
        .map(({ entry, date, path }) => [entry, { date, path }]),
    );
    const publishedOn = new Map(context.records.source.map(({ id, value }) => [id, value.date]));
    return context.references.flatMap((reference) => {
      const dated = dates.get(reference.from);
      if (dated === undefined || reference.use === 'names') return [];
      const published = publishedOn.get(reference.target);
      if (!isWhollyBefore(published, dated.date)) return [];
      const remark: Remark = {
        spot: reference.from.spotOf(...dated.path),
        found: `This is dated ${dated.date}, but its source "${reference.target}" is from ${published ?? ''}.`,
        write: 'Correct one of the two dates, or name the source that reports it.',
      };
      return [remark];
    });
  },
};
