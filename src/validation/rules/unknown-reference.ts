import { ENTRY_NAMES } from '../entry.ts';
import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Reference } from '../references.ts';
import type { Rule } from '../rule.ts';
import { findNearest, formatChoice } from '../suggest.ts';
import { mayExist } from '../unsound.ts';

/** References resolve, to a record of the right kind. What is named in several places is one remark. */
export const rule: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  reason: 'A record that names one that does not exist cannot be followed to its source.',
  check(context) {
    const unknown = context.references.filter(
      (reference) => !resolves(context, reference) && !mayExist(context, reference.target),
    );
    const redirects = new Map(
      context.records.redirect.map(({ value }) => [value.oldId, value.newId]),
    );
    return [...Map.groupBy(unknown, ({ target }) => target).values()].flatMap((group) =>
      toRemark(context, redirects, group),
    );
  },
};

function resolves({ byId }: Context, { target, wants }: Reference): boolean {
  return (byId.get(target) ?? []).some(({ kind }) => wants.includes(kind));
}

function toRemark(
  { byId }: Context,
  redirects: ReadonlyMap<string | undefined, string | undefined>,
  [first, ...others]: readonly Reference[],
): Remark[] {
  if (first === undefined) return [];
  const { target, wants, from, path } = first;
  const wanted = formatChoice(wants.map((kind) => ENTRY_NAMES[kind]));
  const [other] = byId.get(target) ?? [];
  const elsewhere =
    others.length === 0 ? '' : ` It is named in ${others.length + 1} places; this is the first.`;
  const spot = from.spotOf(...path);
  if (other !== undefined) {
    const found = `${quoteText(target)} is ${ENTRY_NAMES[other.kind]}.${elsewhere}`;
    return [{ spot, found, write: `Write the id of ${wanted}.` }];
  }
  const found = `There is nothing with the id ${quoteText(target)}.${elsewhere}`;
  const renamed = redirects.get(target);
  if (renamed !== undefined) {
    return [{ spot, found, write: `It is now "${renamed}": write that.` }];
  }
  const candidates = [...byId].filter(([, entries]) =>
    entries.some(({ kind }) => wants.includes(kind)),
  );
  const near = findNearest(
    target,
    candidates.map(([id]) => id),
  );
  const hint = near === undefined ? '' : `Did you mean "${near}"? `;
  const write = `${hint}${near === undefined ? 'Add' : 'If not, add'} ${wanted} of that id, or write one that exists.`;
  return [{ spot, found, write }];
}
