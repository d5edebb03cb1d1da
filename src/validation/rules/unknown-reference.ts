import { ENTRY_NAMES, type EntryKind } from '../entry.ts';
import type { Context } from '../context.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Reference } from '../references.ts';
import type { Rule } from '../rule.ts';
import { findNearest, formatChoice } from '../suggest.ts';
import { nameOthers } from '../summaries.ts';
import { mayExist } from '../unsound.ts';

/** References resolve, to a record of the right kind. What is named in several places is one remark. */
export const rule: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  reason: 'A record that names one that does not exist cannot be followed to its source.',
  check(context) {
    const redirects = new Map(
      context.records.redirect.map(({ value }) => [value.oldId, value.newId]),
    );
    const unknown = context.references.filter(({ target, wants, from }) => {
      const entries = context.byId.get(target) ?? [];
      if (entries.some(({ kind }) => wants.includes(kind)) || mayExist(context, target))
        return false;
      if ((from.kind === 'coding' || from.kind === 'audit') && hasStrayParts(context, target))
        return false;
      if (from.kind === 'judgement' && isRenamed(context, target)) return false;
      // A redirect to a redirected id is told by `redirect-target`.
      return from.kind !== 'redirect' || !redirects.has(target);
    });
    return [...Map.groupBy(unknown, ({ target }) => target).values()].flatMap((group) =>
      toRemark(context, redirects, group),
    );
  },
};

/** True where an id of the record to which this one would belong is wrong, or stands twice: other rules say so. */
function hasStrayParts({ findings, checks }: Context, target: string): boolean {
  const owner = target.replace(/-[fk]\d+$/, '');
  const ids = [...findings, ...checks]
    .filter((part) => part.owner.id === owner)
    .flatMap(({ id }) => id ?? []);
  return ids.some((id, index) => {
    return ids.indexOf(id) < index || !id.startsWith(`${owner}-`) || !/-[fk][1-9]\d*$/.test(id);
  });
}

/** True where parts that begin with an id stand in a record of another name: the rule on the ids of parts says so. */
function isRenamed({ findings, incentives }: Context, target: string): boolean {
  return [...findings, ...incentives].some(
    ({ id, owner }) => id?.startsWith(`${target}-`) === true && owner.id !== target,
  );
}

function toRemark(
  { byId }: Context,
  redirects: ReadonlyMap<string | undefined, string | undefined>,
  [first, ...others]: readonly Reference[],
): Remark[] {
  if (first === undefined) return [];
  const { target, wants, from, path } = first;
  const wanted = nameKinds(wants);
  const [other] = byId.get(target) ?? [];
  const spot = from.spotOf(...path);
  if (other !== undefined) {
    const found = `${quoteText(target)} is ${ENTRY_NAMES[other.kind]}.${nameOthers(others.length)}`;
    return [{ spot, found, write: `Write the id of ${wanted}.` }];
  }
  const found = `There is nothing with the id ${quoteText(target)}.${nameOthers(others.length)}`;
  if (redirects.has(target) && redirects.get(target) === undefined) {
    const write = 'It was withdrawn: take out what rests on it.';
    return [{ spot, found, write, missingId: target }];
  }
  const renamed = redirects.get(target);
  if (renamed !== undefined) {
    return [{ spot, found, write: `It is now "${renamed}": write that.`, missingId: target }];
  }
  const candidates = [...byId]
    .filter(([, entries]) => entries.some(({ kind }) => wants.includes(kind)))
    .map(([id]) => id);
  const near = findNearest(target, candidates);
  const write =
    near === undefined
      ? `Add ${wanted} of that id, or write one that exists.`
      : `Did you mean "${near}"? If not, add ${wanted} of that id.`;
  return [{ spot, found, write, missingId: target }];
}

function nameKinds(kinds: readonly EntryKind[]): string {
  return kinds.length > 2 ? 'a record' : formatChoice(kinds.map((kind) => ENTRY_NAMES[kind]));
}
