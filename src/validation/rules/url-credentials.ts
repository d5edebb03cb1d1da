import type { Rule } from '../rule.ts';
import { listUrls } from '../urls.ts';

/** Web addresses hold no user name or password. */
export const rule: Rule = {
  code: 'url-credentials',
  severity: 'error',
  reason: 'A password in a public file is no longer one, and a name before @ disguises the host.',
  check(context) {
    return listUrls(context)
      .filter(({ url }) => url !== null && (url.username !== '' || url.password !== ''))
      .map(({ entry, path, url }) => ({
        spot: entry.spotOf(...path),
        found: `The address holds a user name or password before the host "${url?.host ?? ''}".`,
        write: 'Delete all between // and @; change the password if it was real.',
      }));
  },
};
