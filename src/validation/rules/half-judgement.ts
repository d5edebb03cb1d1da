import type { Rule } from '../rule.ts';

const PARTS = ['severity', 'severityReason', 'severityCoder'] as const;

/** A severity comes with its reason and its coder, or not at all. */
export const rule: Rule = {
  code: 'half-judgement',
  severity: 'error',
  reason: 'A judgement without its reason and its author cannot be disputed.',
  check({ records }) {
    return records.risk.flatMap(({ value, whole, spotOf }) => {
      const absent = PARTS.filter((part) => value[part] === undefined);
      const [first] = absent;
      // In a row with another fault the cell may be filled, only not as it should be.
      if (whole === null || first === undefined || absent.length === PARTS.length) return [];
      const found = `"${first}" is blank, though other parts of the judgement stand here.`;
      const write = 'Fill severity, severityReason and severityCoder, or leave all three blank.';
      return [{ spot: spotOf(first), found, write }];
    });
  },
};
