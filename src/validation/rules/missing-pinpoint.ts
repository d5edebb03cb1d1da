import type { Rule } from '../rule.ts';
import { count, summarise } from '../summaries.ts';

/** Findings and checks say where in the source they stand. */
export const rule: Rule = {
  code: 'missing-pinpoint',
  severity: 'warning',
  reason: 'With paragraph or page, a reader can check a finding in a minute.',
  check({ findings, checks }) {
    const bare = [...findings, ...checks]
      .filter(({ value, owner }) => owner.whole !== null && value.pinpoint === undefined)
      .map((entry) => ({ entry, path: [] }));
    return summarise(bare, 'It does not say where in the document it stands.', (number, where) => ({
      found: `${count(number, 'finding or check', 'findings and checks')} ${where} ${number === 1 ? 'has' : 'have'} no pinpoint; this is the first.`,
      write: 'Write paragraph, page or article where the source can be opened.',
    }));
  },
};
