import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';
import { listUrls } from '../urls.ts';

/** Web addresses name a public host. */
export const rule: Rule = {
  code: 'url-host',
  severity: 'error',
  reason: 'A reader must be able to open the address; one inside a private network opens nowhere.',
  check(context) {
    return listUrls(context)
      .filter(({ url }) => url === null || !isPublicHost(url.hostname))
      .map(({ entry, path, text }) => ({
        spot: entry.spotOf(...path),
        found: `${quoteText(text)} names no public host.`,
        write: 'Write the whole address as the browser shows it.',
      }));
  },
};

/** True for a name with a dot whose last part is letters, and for a number that is no private network's. */
function isPublicHost(host: string): boolean {
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host)?.slice(1).map(Number);
  if (numbers === undefined) {
    return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/.test(host);
  }
  const [first = 0, second = 0] = numbers;
  const isPrivate =
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168);
  return !isPrivate;
}
