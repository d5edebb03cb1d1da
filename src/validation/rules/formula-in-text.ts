import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts do not begin as a spreadsheet's formula does. A number with its sign is none. */
export const rule: Rule = {
  code: 'formula-in-text',
  severity: 'error',
  reason:
    'The files are published as they are, and whoever opens one in a spreadsheet would run it.',
  check: (context) =>
    checkTexts(context, /^[=+\-@＝＋－＠](?!\d+(?:\.\d+)?$)/u, (_character, sign) => ({
      found: `The text begins with ${sign}, as a formula does.`,
      write: 'Begin it with a word.',
    })),
};
