import type { Rule } from '../rule.ts';

/** A source whose address was tried again has an address. */
export const rule: Rule = {
  code: 'check-without-address',
  severity: 'error',
  reason: 'Readers are told which address is dead; without one there is nothing to tell.',
  check({ records }) {
    return records.source
      .filter(({ value }) => value.linkCheck !== undefined && value.url === undefined)
      .map(({ spotOf }) => ({
        spot: spotOf('linkCheck'),
        found: '"linkCheck" says what became of an address, but the source has no "url".',
        write: 'Write "url" with the address that was tried, even where it is dead.',
      }));
  },
};
