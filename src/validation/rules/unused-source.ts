import type { Rule } from '../rule.ts';
import { mayBeNamed } from '../unsound.ts';

/** A source is cited by a record, or says what it is for. */
export const rule: Rule = {
  code: 'unused-source',
  severity: 'error',
  reason: 'A source on which nothing rests is dead weight, or its use was forgotten.',
  check(context) {
    const used = new Set(context.references.map(({ target }) => target));
    return context.records.source.flatMap(({ id, value, spotOf }) => {
      if (id === undefined || used.has(id) || value.purpose !== undefined) return [];
      if (mayBeNamed(context, id)) return [];
      const found = `No record names "${id}".`;
      const write = 'Name it where it is used, say in "purpose" what it is for, or delete it.';
      return [{ spot: spotOf(), found, write }];
    });
  },
};
