import type { Rule } from '../rule.ts';

const MOST_WORDS = 25;

/** Kinds whose reasons are not read beside a value: why an id was given up, and a further coder's own words. */
const OTHERS: ReadonlySet<string> = new Set(['coding', 'judgement', 'redirect']);

/** Reasons of judgements are short. */
export const rule: Rule = {
  code: 'long-reason',
  severity: 'error',
  reason: 'A reason is read beside its value, in one breath.',
  check({ texts }) {
    return texts.flatMap(({ entry, path, text }) => {
      const words = text.split(/\s+/).filter((word) => word !== '').length;
      if (path.at(-1) !== 'reason' || OTHERS.has(entry.kind) || words <= MOST_WORDS) return [];
      const found = `The reason has ${words} words; at most ${MOST_WORDS} are read.`;
      return [{ spot: entry.spotOf(...path), found, write: 'Shorten it.' }];
    });
  },
};
