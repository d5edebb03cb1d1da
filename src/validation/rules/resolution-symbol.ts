import { quoteText } from '../quote-text.ts';
import type { Remark } from '../problem.ts';
import { RESOLUTION_SYMBOL } from '../resolution-symbol.ts';
import type { Rule } from '../rule.ts';

/** Resolutions of the Security Council are named by symbol and year. */
export const rule: Rule = {
  code: 'resolution-symbol',
  severity: 'error',
  reason: 'Whoever types a symbol must find the mission, so it has one form.',
  check({ records }) {
    return records.mission.flatMap(({ value, spotOf }) =>
      (value.pocMandateResolutions ?? []).flatMap((symbol, index): Remark[] => {
        if (symbol === undefined || RESOLUTION_SYMBOL.test(symbol)) return [];
        const found = `${quoteText(symbol)} is not the symbol of a resolution with its year.`;
        const write = 'Write it such as "S/RES/1769 (2007)".';
        return [{ spot: spotOf('pocMandateResolutions', index), found, write }];
      }),
    );
  },
};
