import type { Rule } from '../rule.ts';

/** A reply has words or a link. */
export const rule: Rule = {
  code: 'reply-content',
  severity: 'error',
  reason: 'A reply of which nothing can be read answers nothing.',
  check({ records }) {
    return records.reply
      .filter(({ whole }) => whole !== null && whole.text === undefined && whole.url === undefined)
      .map(({ spotOf }) => ({
        spot: spotOf(),
        found: 'The reply has neither text nor link.',
        write: 'Write "text" as it was given for publication, or "url" where it is published.',
      }));
  },
};
