import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts are not made of spaces alone. */
export const rule: Rule = {
  code: 'blank-text',
  severity: 'error',
  reason: 'A text of spaces says nothing; what is unknown is left out.',
  check: (context) =>
    checkTexts(context, /^\p{Zs}+$/u, () => ({
      found: 'The text is blank.',
      write: 'Write it; leave the field out where it is unknown.',
    })),
};
