import type { Rule } from '../rule.ts';
import { count, summarise } from '../summaries.ts';
import { listUrls } from '../urls.ts';

/** Web addresses begin with https where the site has it. */
export const rule: Rule = {
  code: 'url-not-https',
  severity: 'warning',
  reason: 'Over http anybody on the way can read and change what a reader sees.',
  check(context) {
    const open = listUrls(context).filter(({ url }) => url?.protocol === 'http:');
    return summarise(open, 'The address begins with http.', (number, where) => ({
      found: `${count(number, 'address', 'addresses')} ${where} ${number === 1 ? 'begins' : 'begin'} with http; this is the first.`,
      write: 'Write https where the site answers to it.',
    }));
  },
};
