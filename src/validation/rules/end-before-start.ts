import { isWhollyBefore } from '../date-order.ts';
import type { Entry } from '../entry.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A mission ends after its start, an incentive after it was seen, and a deadline comes after the promise. */
export const rule: Rule = {
  code: 'end-before-start',
  severity: 'error',
  reason: 'Of two dates in the wrong order, at least one is wrong.',
  check({ records, incentives }) {
    return [
      ...records.mission.flatMap((entry) =>
        checkOrder(entry, 'start', entry.value.start, 'end', entry.value.end),
      ),
      ...records.commitment.flatMap((entry) =>
        checkOrder(entry, 'madeOn', entry.value.madeOn, 'deadline', entry.value.deadline),
      ),
      ...incentives.flatMap((entry) =>
        checkOrder(entry, 'date', entry.value.date, 'until', entry.value.until),
      ),
    ];
  },
};

function checkOrder(
  entry: Entry,
  startField: string,
  start: string | undefined,
  endField: string,
  end: string | undefined,
): Remark[] {
  if (!isWhollyBefore(end, start)) return [];
  const found = `"${endField}" is ${end ?? ''}, before "${startField}", which is ${start ?? ''}.`;
  return [
    { spot: entry.spotOf(endField), found, write: 'Correct one of the two; are they swapped?' },
  ];
}
