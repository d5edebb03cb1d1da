import type { Rule } from '../rule.ts';

/** A finding, check or incentive names its coder, unless the first coder gave it for the first release. */
export const rule: Rule = {
  code: 'coder-missing',
  severity: 'error',
  reason:
    'A judgement without its author would count as that of the first coder, who never saw it.',
  check({ findings, checks, incentives, firstCoded }) {
    if (firstCoded === null) return [];
    return [...findings, ...checks, ...incentives].flatMap(({ id, value, owner, spotOf }) => {
      if (value.coder !== undefined || id === undefined || firstCoded.has(id)) return [];
      // In a record with another fault a coder may be named, only not as it should be.
      if (owner.whole === null) return [];
      const found = `Nobody is named as the coder of "${id}".`;
      const write =
        'Write "coder": "contributor", or your id from data/vocabularies/coders.csv if you are listed there.';
      return [{ spot: spotOf(), found, write }];
    });
  },
};
