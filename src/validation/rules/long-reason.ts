import type { Rule } from '../rule.ts';

const MOST_WORDS = 25;

/** Reasons of judgements are short. */
export const rule: Rule = {
  code: 'long-reason',
  severity: 'error',
  reason: 'A reason is read beside its value, in one breath.',
  check({ texts }) {
    return texts.flatMap(({ entry, path, text }) => {
      const words = text.split(/\s+/).filter((word) => word !== '').length;
      if (path.at(-1) !== 'reason' || entry.kind === 'redirect' || words <= MOST_WORDS) return [];
      const found = `The reason has ${words} words; at most ${MOST_WORDS} are read.`;
      return [{ spot: entry.spotOf(...path), found, write: 'Shorten it.' }];
    });
  },
};
