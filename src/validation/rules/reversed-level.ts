import type { Rule } from '../rule.ts';

/** A finding that shows earlier implementation undone has level 0. */
export const rule: Rule = {
  code: 'reversed-level',
  severity: 'error',
  reason: 'What was undone counts as level 0, and the record must not say otherwise.',
  check({ findings }) {
    return findings.flatMap(({ value, spotOf }) => {
      const { level, reversed } = value;
      if (reversed !== true || level === undefined || level === 0) return [];
      const found = `The finding is marked as reversed, but has level ${level}.`;
      return [{ spot: spotOf('level'), found, write: 'Write level 0, or take out "reversed".' }];
    });
  },
};
