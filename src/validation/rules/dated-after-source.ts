import { isPartialDate, spanOf, type PartialDate } from '#model/partial-date.ts';
import { isWhollyBefore } from '../date-order.ts';
import type { Entry } from '../entry.ts';
import type { Remark, Spot } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOthers } from '../summaries.ts';

const DATES = new Set(['date', 'decidedOn', 'madeOn']);

/** What a source reports is not wholly later than the source. */
export const rule: Rule = {
  code: 'dated-after-source',
  severity: 'error',
  reason: 'A document cannot report what happened after it was published.',
  check({ asOf, references, records }) {
    const publishedOn = new Map(records.source.map(({ id, value }) => [id, value.date]));
    const late = references.flatMap(({ from, target, use }) => {
      const dated = use === 'names' ? undefined : findDate(from);
      // A date that lies ahead is another mistake, with a message of its own.
      if (dated === undefined || (asOf !== undefined && spanOf(dated.date).first > asOf)) return [];
      return isWhollyBefore(publishedOn.get(target), dated.date) ? [{ target, dated }] : [];
    });
    return [...Map.groupBy(late, ({ target }) => target)].flatMap(
      ([target, [first, ...others]]): Remark[] => {
        if (first === undefined) return [];
        const { spot, date } = first.dated;
        const published = publishedOn.get(target) ?? '';
        const found = `This is dated ${date}, but its source "${target}" is from ${published}.${nameOthers(others.length)}`;
        const write = 'Correct one of the two dates, or name the source that reports it.';
        return [{ spot, found, write }];
      },
    );
  },
};

/** When the entry says that it happened, was said or was decided. */
function findDate({
  value,
  spotOf,
}: Entry): { readonly date: PartialDate; readonly spot: Spot } | undefined {
  const fields: readonly [string, unknown][] = Object.entries(Object(value));
  const [name, date] = fields.find(([key]) => DATES.has(key)) ?? [];
  if (name === undefined || typeof date !== 'string' || !isPartialDate(date)) return undefined;
  return { date, spot: spotOf(name) };
}
