import type { Rule } from '../rule.ts';

/** A mission's record that rests on a text that was read says which. */
export const rule: Rule = {
  code: 'mission-source',
  severity: 'error',
  reason: 'Who says that a text was read must say which.',
  check({ records }) {
    return records.mission.flatMap(({ value, whole, spotOf }) => {
      const { access, source, url } = value;
      if (source !== undefined && url !== undefined) {
        const found = 'The mission has both "source" and "url".';
        const write = 'Keep "source", and let the address stand in the source.';
        return [{ spot: spotOf('url'), found, write }];
      }
      // In a record with another fault the field may be there, only not as it should be.
      if (whole === null || access === 'cited') return [];
      if (source !== undefined || url !== undefined) return [];
      const found = `The access is "${whole.access}", but no text is named.`;
      const write = 'Name it in "source" or "url", or write "cited".';
      return [{ spot: spotOf('access'), found, write }];
    });
  },
};
