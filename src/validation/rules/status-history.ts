import { isWhollyBefore } from '../date-order.ts';
import type { Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Each change of a strategy's status changes something, and the last one leads to its status. */
export const rule: Rule = {
  code: 'status-history',
  severity: 'error',
  reason: 'The history of a status ends with the status, and nothing changes into itself.',
  check({ records }) {
    return records.strategy.flatMap(({ value, spotOf }): Remark[] => {
      const statuses = (value.statusHistory ?? []).map((change) => change?.status);
      const same = statuses.findIndex((status, index) => {
        return status !== undefined && index > 0 && statuses[index - 1] === status;
      });
      if (same > 0) {
        const found = `"${statuses[same] ?? ''}" was the status already.`;
        const write = 'Delete the entry, or write to what the status changed.';
        return [{ spot: spotOf('statusHistory', same, 'status'), found, write }];
      }
      const dates = (value.statusHistory ?? []).map((change) => change?.from);
      // Out of order, the last entry is not the last: `unsorted-parts` says so.
      if (dates.some((date, index) => isWhollyBefore(date, dates[index - 1]))) return [];
      const last = statuses.at(-1);
      if (last === undefined || value.status === undefined || last === value.status) return [];
      const found = `The status is "${value.status}", but its history ends with "${last}".`;
      return [{ spot: spotOf('status'), found, write: 'Correct one of the two.' }];
    });
  },
};
