import type { Rule } from '../rule.ts';

const EARLIEST = 1945;
const LATEST = 2100;

/** Dates lie between the founding of the United Nations and the end of this century. */
export const rule: Rule = {
  code: 'unlikely-year',
  severity: 'error',
  reason: 'A year far from the life of the United Nations is a slip of the keyboard.',
  check({ dates }) {
    return dates
      .filter(({ date }) => {
        const year = Number(date.slice(0, 4));
        return year < EARLIEST || year > LATEST;
      })
      .map(({ entry, path, date }) => ({
        spot: entry.spotOf(...path),
        found: `${date} is not a likely date.`,
        write: `Write a year from ${EARLIEST} to ${LATEST}.`,
      }));
  },
};
