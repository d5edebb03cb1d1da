import { isNearSame } from '../near-same.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** One document is one source: not two of the same day, publisher and title. */
export const rule: Rule = {
  code: 'duplicate-source',
  severity: 'warning',
  reason: 'A document under two ids would be counted as two sources.',
  check({ records }) {
    const groups = Map.groupBy(records.source, ({ value }) =>
      [value.publisher?.toLowerCase(), value.date, value.language].join('|'),
    );
    return [...groups.values()].flatMap((sources) =>
      sources.flatMap(({ id, value, spotOf }, index): Remark[] => {
        const twin = sources.slice(0, index).find((other) => {
          return other.id !== id && isNearSame(other.value.title ?? '', value.title ?? id ?? '');
        });
        if (twin === undefined) return [];
        const found = `The source "${twin.id ?? ''}" has nearly the same title, date and publisher.`;
        const write =
          'If it is the same document, keep one and redirect the other in data/redirects.csv.';
        return [{ spot: spotOf('title'), found, write }];
      }),
    );
  },
};
