import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts hold no characters that cannot be seen: none that turn the direction, join or hide. */
export const rule: Rule = {
  code: 'invisible-character',
  severity: 'error',
  reason: 'What cannot be seen can turn a line around, or make two different words look the same.',
  check: (context) =>
    checkTexts(context, /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u, (character) => ({
      found: `The text holds ${character}, which cannot be seen.`,
      write: 'Delete it, or type the word anew.',
    })),
};
