import type { AsOfSubject } from '#views/as-of/as-of-view.ts';
import type { CitedWork } from '#views/citing/cited-work.ts';

/** What a page's control is about, from its data attributes. Throws where they do not say: the build wrote them. */
export function readSubject({ scope, iso3, record }: DOMStringMap): AsOfSubject {
  if (scope === 'compare') return { scope };
  if (scope === 'country' && iso3 !== undefined) return { scope, iso3 };
  if ((scope === 'strategy' || scope === 'commitment') && iso3 && record) {
    return { scope, iso3, id: record };
  }
  throw new Error(
    `The control of the day is about nothing: ${JSON.stringify({ scope, iso3, record })}.`,
  );
}

/** The page as it is cited on the data set's own day, from its control's data attributes. */
export function readWork({ work = '' }: DOMStringMap): CitedWork {
  return JSON.parse(work) as CitedWork; // the build that wrote the attribute also wrote this reader
}
