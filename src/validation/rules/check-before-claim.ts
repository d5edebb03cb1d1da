import { isWhollyBefore } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A check dated before its claim is unusual, and can be right: the earlier fact may be the test. */
export const rule: Rule = {
  code: 'check-before-claim',
  severity: 'warning',
  reason: 'A check from before the claim tests it only if the claim speaks of the past.',
  check({ checks }) {
    return checks
      .filter(({ value, owner }) => isWhollyBefore(value.date, owner.value.madeOn))
      .map(({ value, owner, spotOf }) => ({
        spot: spotOf('date'),
        found: `The check is dated ${value.date ?? ''}, before the claim of ${owner.value.madeOn ?? ''}.`,
        write: 'Leave it where the claim is about what had already happened.',
      }));
  },
};
