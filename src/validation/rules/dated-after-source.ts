import { spanOf } from '#model/partial-date.ts';
import { isWhollyBefore } from '../date-order.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOthers } from '../summaries.ts';

/** What a source reports is not wholly later than the source. */
export const rule: Rule = {
  code: 'dated-after-source',
  severity: 'error',
  reason: 'A document cannot report what happened after it was published.',
  check({ asOf, dates, references, records }) {
    const publishedOn = new Map(records.source.map(({ id, value }) => [id, value.date]));
    const datedFields = new Map(
      dates
        // A date that lies ahead is another mistake, with a message of its own.
        .filter(({ date }) => asOf === undefined || spanOf(date).first <= asOf)
        .filter(({ path }) => ['date', 'decidedOn', 'madeOn'].includes(String(path[0])))
        .map((dated) => [dated.entry, dated]),
    );
    const late = references.flatMap(({ from, target, use }) => {
      const dated = datedFields.get(from);
      const isReport = use !== 'names' && dated !== undefined;
      return isReport && isWhollyBefore(publishedOn.get(target), dated.date)
        ? [{ target, dated }]
        : [];
    });
    return [...Map.groupBy(late, ({ target }) => target)].flatMap(
      ([target, [first, ...others]]): Remark[] => {
        if (first === undefined) return [];
        const { entry, path, date } = first.dated;
        const published = publishedOn.get(target) ?? '';
        const found = `This is dated ${date}, but its source "${target}" is from ${published}.${nameOthers(others.length)}`;
        const write = 'Correct one of the two dates, or name the source that reports it.';
        return [{ spot: entry.spotOf(...path), found, write }];
      },
    );
  },
};
