import type { Draft } from '../draft.ts';
import type { Entry } from '../entry.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import { RESOLUTION_SYMBOL } from '../resolution-symbol.ts';
import type { Rule } from '../rule.ts';

/** A resolution is named by number and year, and the year is that of the decision. */
export const rule: Rule = {
  code: 'symbol-year',
  severity: 'error',
  reason: 'A wrong number or year leads to another resolution.',
  check({ records }) {
    return [
      ...records.episode.flatMap((entry) => checkYear(entry, entry.value.decidedOn, false)),
      ...records.mandate.flatMap((entry) => checkYear(entry, entry.value.date, true)),
    ];
  },
};

/** `isNeeded`: whether the symbol must be that of a resolution; an episode's may be of a letter. */
function checkYear(
  { value: { symbol }, spotOf }: Entry<{ readonly symbol?: string }>,
  date: Draft<string> | undefined,
  isNeeded: boolean,
): Remark[] {
  if (symbol === undefined || (!isNeeded && !symbol.startsWith('S/RES/'))) return [];
  const year = RESOLUTION_SYMBOL.exec(symbol)?.groups?.['year'];
  const spot = spotOf('symbol');
  if (year === undefined) {
    const found = `${quoteText(symbol)} is not the symbol of a resolution with its year.`;
    return [{ spot, found, write: 'Write it such as "S/RES/1769 (2007)".' }];
  }
  if (date === undefined || date.startsWith(year)) return [];
  const found = `The symbol is of ${year}, but the date is ${date}.`;
  return [{ spot, found, write: 'Correct one of the two.' }];
}
