import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts are plain: no tags of HTML. */
export const rule: Rule = {
  code: 'markup-in-text',
  severity: 'error',
  reason: 'Records are shown as they are; a tag would be shown as a tag, and can be an attack.',
  check: (context) =>
    checkTexts(context, /<\/?[a-z!][^>]*>?/iu, (_character, tag) => ({
      found: `The text holds a tag, ${tag}.`,
      write: 'Write plain text.',
    })),
};
