import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOthers } from '../summaries.ts';

/** A finding, check, incentive, risk, or fact on access or compliance rests on a source that was read; an instrument may be unread. */
export const rule: Rule = {
  code: 'source-not-read',
  severity: 'error',
  reason: 'What nobody here has read is known only from others, who are then the source.',
  check(context) {
    const unread = findUnread(context);
    const resting = context.references.filter(
      ({ use, target }) => use === 'rests-on' && unread.has(target),
    );
    return [...Map.groupBy(resting, ({ target }) => target)].flatMap(
      ([target, [first, ...others]]): Remark[] => {
        if (first === undefined) return [];
        const found = `"${target}" is marked as cited, not read.${nameOthers(others.length)}`;
        const write =
          'Name the document in which it was read; or read this one and mark it "part" or "full".';
        return [{ spot: first.from.spotOf(...first.path), found, write }];
      },
    );
  },
};

function findUnread({ records }: Context): ReadonlySet<string | undefined> {
  const cited = records.source.filter(({ value }) => value.access === 'cited');
  return new Set(cited.map(({ id }) => id));
}
