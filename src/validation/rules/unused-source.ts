import type { Rule } from '../rule.ts';
import { findHiddenUses } from '../unsound.ts';

/** A source is cited by a record, or says what it is for. */
export const rule: Rule = {
  code: 'unused-source',
  severity: 'error',
  reason: 'A source on which nothing rests is dead weight, or its use was forgotten.',
  check(context) {
    const used = new Set(context.references.map(({ target }) => target));
    const hasHiddenUse = findHiddenUses(context);
    return context.records.source.flatMap((source) => {
      const { id, value, spotOf } = source;
      if (id === undefined || used.has(id) || value.purpose !== undefined) return [];
      if (hasHiddenUse(source)) return [];
      const found = `No record names "${id}".`;
      const write = 'Name it where it is used, say in "purpose" what it is for, or delete it.';
      return [{ spot: spotOf(), found, write }];
    });
  },
};
