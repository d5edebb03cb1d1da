import type { Rule } from '../rule.ts';

/** What is not as the source has it says in which way. */
export const rule: Rule = {
  code: 'audit-fields',
  severity: 'error',
  reason: 'A flaw that is counted and not told can be neither mended nor answered.',
  check({ records }) {
    return records.audit.flatMap(({ value, whole, spotOf }) => {
      const { item = '', verdict, differs } = value;
      const isFlaw = verdict === 'small-flaw' || verdict === 'wrong';
      // In a row with another fault the cell may be filled, only not as it should be.
      if (!isFlaw || differs !== undefined || whole === null) return [];
      const found = `"${item}" is read as "${verdict}", and "differs" is blank.`;
      return [{ spot: spotOf('differs'), found, write: 'Say what differs from the source.' }];
    });
  },
};
