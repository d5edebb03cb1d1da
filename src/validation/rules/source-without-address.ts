import type { Rule } from '../rule.ts';
import { count, summarise } from '../summaries.ts';

/** Sources can be looked up: by a web address, or by a symbol. */
export const rule: Rule = {
  code: 'source-without-address',
  severity: 'warning',
  reason: 'A source with neither address nor symbol cannot be found again.',
  check({ records }) {
    const homeless = records.source
      .filter(({ whole }) => whole?.url === undefined && whole?.symbol === undefined)
      .filter(({ whole }) => whole !== null)
      .map((entry) => ({ entry, path: [] }));
    return summarise(homeless, 'It has neither address nor symbol.', (number, where) => ({
      found: `${count(number, 'source')} ${where} ${number === 1 ? 'has' : 'have'} neither address nor symbol; this is the first.`,
      write: 'Write "url" or "symbol" where there is one.',
    }));
  },
};
