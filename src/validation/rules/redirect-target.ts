import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';

/** An id that was given up is not used again, and leads in one step to a record that stands. */
export const rule: Rule = {
  code: 'redirect-target',
  severity: 'error',
  reason: 'Whoever cited an old id must come to the record that took its place.',
  check({ records, byId }) {
    const oldIds = new Set(records.redirect.map(({ value }) => value.oldId));
    return records.redirect.flatMap((entry): Remark[] => {
      const { oldId, newId } = entry.value;
      if (oldId === undefined) return [];
      const [user] = byId.get(oldId) ?? [];
      if (oldId === newId) {
        const found = `${quoteText(oldId)} is redirected to itself.`;
        return [{ spot: entry.spotOf('newId'), found, write: 'Write the id that took its place.' }];
      }
      if (user !== undefined) {
        const { file, line } = user.spotOf();
        const found = `${quoteText(oldId)} was given up, but stands in ${file}, line ${line}.`;
        const write = 'Give the record there a new id, or delete this row.';
        return [{ spot: entry.spotOf('oldId'), found, write }];
      }
      if (newId === undefined || !oldIds.has(newId)) return [];
      const found = `${quoteText(newId)} is itself redirected.`;
      const write = 'Write the id at the end of the chain.';
      return [{ spot: entry.spotOf('newId'), found, write }];
    });
  },
};
