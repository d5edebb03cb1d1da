import { checkTexts } from '../check-texts.ts';
import type { Rule } from '../rule.ts';

/** Texts are not garbled by a wrong encoding. */
export const rule: Rule = {
  code: 'garbled-text',
  severity: 'error',
  reason:
    'A lone half of a character, or text read in a wrong encoding, cannot be read by anybody.',
  check: (context) =>
    // U+FFFD stands for a character that was lost; Ã© and â€™ are é and ’ in UTF-8 read as Windows-1252.
    checkTexts(context, /\p{Cs}|\uFFFD|[ÃÂ][\u00A0-\u00BF]|â€[™œ\u009D“”˜¦]/u, (character) => ({
      found: `The text is garbled at ${character}.`,
      write: 'Copy it anew from the source, and save as UTF-8.',
    })),
};
