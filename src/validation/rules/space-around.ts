import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts neither begin nor end with a space. */
export const rule: Rule = {
  code: 'space-around',
  severity: 'error',
  reason: 'A space that nobody sees makes two equal words different.',
  check: (context) =>
    checkTexts(context, /^\p{Zs}+(?=\P{Zs})|(?<=\P{Zs})\p{Zs}+$/u, () => ({
      found: 'The text begins or ends with a space.',
      write: 'Delete it.',
    })),
};
