import type { Rule } from '../rule.ts';
import { isSentenceField } from '../free-texts.ts';

const BEGINNING = /^\p{Ll}/u;
const END = /[.!?…؟。][\s"'”’»)\]]*$/u;

/** What was found, undertaken or judged is said in whole sentences. */
export const rule: Rule = {
  code: 'unfinished-sentence',
  severity: 'error',
  reason: 'A text without a beginning or an end was cut off, and what is missing may matter.',
  check({ texts }) {
    return texts.flatMap(({ entry, path, text }) => {
      if (!isSentenceField(entry.kind, path) || text.trim() === '') return [];
      const spot = entry.spotOf(...path);
      if (!END.test(text)) {
        const write = 'Write the rest of it, or a full stop.';
        return [{ spot, found: 'The text does not end as a sentence does.', write }];
      }
      if (!BEGINNING.test(text)) return [];
      const write = 'Write its beginning, or a capital letter.';
      return [{ spot, found: 'The text does not begin as a sentence does.', write }];
    });
  },
};
