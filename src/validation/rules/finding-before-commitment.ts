import { isWhollyBefore } from '../date-order.ts';
import type { Rule } from '../rule.ts';

/** A finding is not wholly before the commitment on which it bears. */
export const rule: Rule = {
  code: 'finding-before-commitment',
  severity: 'error',
  reason: 'What was seen before a promise cannot show that it was kept.',
  check({ findings }) {
    return findings
      .filter(({ value, owner }) => isWhollyBefore(value.date, owner.value.madeOn))
      .map(({ value, owner, spotOf }) => ({
        spot: spotOf('date'),
        found: `The finding is dated ${value.date ?? ''}, but the commitment was made on ${owner.value.madeOn ?? ''}.`,
        write: 'Correct one of the dates, or move the finding to the commitment that it tests.',
      }));
  },
};
