import { compareText } from '#model/compare-text.ts';
import { isPartialDate, spanOf } from '#model/partial-date.ts';
import type { Context } from '../context.ts';
import { isWhollyBefore } from '../date-order.ts';
import type { Check, Entry, Finding } from '../entry.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Findings, checks and changes of status stand oldest first; tiers and host states in their own order. */
export const rule: Rule = {
  code: 'unsorted-parts',
  severity: 'error',
  reason: 'A reader follows a record from the oldest to the newest.',
  check(context) {
    const { findings, checks, records } = context;
    // A date that cannot be right for another reason is told for that.
    const isPossible = findPossible(context);
    return [
      ...checkDates(findings.filter(isPossible)),
      ...checkDates(checks.filter(isPossible)),
      ...records.strategy.flatMap((entry) => {
        const dates = (entry.value.statusHistory ?? []).map((change) => change?.from);
        const index = findDisorder(dates.map(firstDayOf), compareText);
        return index < 0
          ? []
          : [describeDates(entry, ['statusHistory', index, 'from'], dates[index])];
      }),
      ...records.commitment.flatMap((entry) =>
        checkList(entry, 'tiers', entry.value.tiers, (a, b) => a - b),
      ),
      ...records.mission.flatMap((entry) =>
        checkList(entry, 'hostStates', entry.value.hostStates, compareText),
      ),
    ];
  },
};

/** A test of whether a part's date is neither before its commitment, nor after its source or the record's end. */
function findPossible({ asOf, records }: Context): (part: Finding | Check) => boolean {
  const publishedOn = new Map(records.source.map(({ id, value }) => [id, value.date]));
  return ({ kind, value, owner }) => {
    const { date, source } = value;
    if (kind === 'finding' && isWhollyBefore(date, owner.value.madeOn)) return false;
    return !isWhollyBefore(publishedOn.get(source), date) && !isWhollyBefore(asOf, date);
  };
}

function checkDates(parts: readonly (Finding | Check)[]): Remark[] {
  const owners = Map.groupBy<Entry, Finding | Check>(parts, ({ owner }) => owner);
  return [...owners.values()].flatMap((ofOwner) => {
    // An id that stands twice is another mistake, with a message of its own.
    const ids = ofOwner.map(({ id }) => id);
    const first = ofOwner.filter(({ id }, index) => id === undefined || ids.indexOf(id) === index);
    const index = findDisorder(
      first.map(({ value }) => firstDayOf(value.date)),
      compareText,
    );
    const part = first[index];
    return part === undefined ? [] : [describeDates(part, ['date'], part.value.date)];
  });
}

function describeDates(entry: Entry, path: readonly (string | number)[], date = ''): Remark {
  const found = `${date} comes after a later date.`;
  return { spot: entry.spotOf(...path), found, write: 'Put the entries in order, oldest first.' };
}

function checkList<T>(
  entry: Entry,
  field: string,
  list: readonly (T | undefined)[] | undefined,
  compare: (a: T, b: T) => number,
): Remark[] {
  // An entry that stands twice is another mistake, with a message of its own.
  const known = (list ?? []).map((item, index) =>
    list?.indexOf(item) === index ? item : undefined,
  );
  const index = findDisorder(known, compare);
  if (index < 0) return [];
  const found = `${String(known[index])} comes after ${String(known[index - 1])}.`;
  return [{ spot: entry.spotOf(field, index), found, write: 'Put the entries in order.' }];
}

/** Index of the first entry that is smaller than the one before it; -1 where all are in order. */
function findDisorder<T>(
  list: readonly (T | undefined)[],
  compare: (a: T, b: T) => number,
): number {
  return list.findIndex((entry, index) => {
    const before = list[index - 1];
    return entry !== undefined && before !== undefined && compare(before, entry) > 0;
  });
}

function firstDayOf(date: string | undefined): string | undefined {
  return date !== undefined && isPartialDate(date) ? spanOf(date).first : undefined;
}
