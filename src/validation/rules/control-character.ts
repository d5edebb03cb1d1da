import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts hold no control characters: no null, no line break, no tab. */
export const rule: Rule = {
  code: 'control-character',
  severity: 'error',
  reason: 'Control characters break lines, tables and terminals.',
  check: (context) =>
    checkTexts(context, /\p{Cc}/u, (character) => ({
      found: `The text holds ${character}, a control character.`,
      write: 'Delete it; write the text as one line.',
    })),
};
