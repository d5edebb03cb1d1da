/** How long before or after a claim a check of it was seen. */
import { text } from '#i18n/text.ts';
import {
  addCalendarMonths,
  getPartialDate,
  spanOf,
  wholeMonthsBetween,
} from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';

/** From so many months on, what was seen may no longer be what the claim spoke of. */
const LONG_AFTER_MONTHS = 12;

/**
 * What a reader must know of the time between: that the check was surely seen before the claim was
 * made, or surely more than twelve months after it. Null where neither is known.
 */
export function remarkOnTiming(madeOn: WrittenDate, seenOn: WrittenDate): string | null {
  const words = text.pages.claim;
  if (seenOn < madeOn.slice(0, seenOn.length)) return words.earlier;
  const made = spanOf(getPartialDate(madeOn)).last;
  const seen = spanOf(getPartialDate(seenOn)).first;
  if (seen <= addCalendarMonths(made, LONG_AFTER_MONTHS)) return null;
  const isExact = madeOn.length === made.length && seenOn.length === seen.length;
  return words.longAfter(wholeMonthsBetween(made, seen), isExact);
}
