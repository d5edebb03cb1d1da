/** What a mission was mandated to do in a tier by a day, as far as a text that was read shows it. */
import { compareText } from '#model/compare-text.ts';
import type { Mandate } from '#model/dataset.ts';
import { compareLastDays, getPartialDate } from '#model/partial-date.ts';
import type { WrittenDate, Tier } from '#model/records.generated.ts';

/** The newest text that shows a tier, or why none does. */
export type Mandated =
  | {
      readonly kind: 'shown';
      readonly mandate: Mandate;
      /** In our own words; null where the text that was read names none. */
      readonly tasks: string | null;
      /** Later texts of which what was read does not show the tier, oldest first. */
      readonly later: readonly Mandate[];
    }
  /** Texts were read, and none of them shows it. */
  | { readonly kind: 'not-shown'; readonly newest: Mandate }
  /** Texts are on record, of none of which the part with the tasks was read. */
  | { readonly kind: 'unread'; readonly mandates: readonly [Mandate, ...Mandate[]] }
  | { readonly kind: 'no-record' };

/** The mandate of a mission in one tier, from its texts dated on or before a decision. */
export function findMandated(
  mandates: readonly Mandate[],
  tier: Tier,
  decidedOn: WrittenDate,
): Mandated {
  const decision = getPartialDate(decidedOn);
  const known = mandates
    .filter(({ date }) => compareLastDays(getPartialDate(date), decision) <= 0)
    .toSorted(
      (a, b) =>
        compareLastDays(getPartialDate(a.date), getPartialDate(b.date)) || compareText(a.id, b.id),
    );
  const [first, ...others] = known;
  if (first === undefined) return { kind: 'no-record' };
  const mandate = known.findLast(({ tiers }) => tiers?.includes(tier));
  if (mandate !== undefined) {
    const later = known.slice(known.indexOf(mandate) + 1);
    return { kind: 'shown', mandate, tasks: tasksOf(mandate, tier), later };
  }
  const newest = known.findLast(({ tiers }) => tiers !== null);
  return newest === undefined
    ? { kind: 'unread', mandates: [first, ...others] }
    : { kind: 'not-shown', newest };
}

function tasksOf({ tasksTier1, tasksTier2, tasksTier3 }: Mandate, tier: Tier): string | null {
  return { 1: tasksTier1, 2: tasksTier2, 3: tasksTier3 }[tier] ?? null;
}
