import type { Rule } from '../rule.ts';

/** What a letter of the state reports was seen by the state. */
export const rule: Rule = {
  code: 'state-letter-observer',
  severity: 'error',
  reason: "A state's own letter is the state's word, whomever it quotes.",
  check({ findings, checks, records }) {
    const letters = new Set(
      records.source.filter(({ value }) => value.kind === 'state-letter').map(({ id }) => id),
    );
    return [...findings, ...checks].flatMap(({ value, spotOf }) => {
      const { observer, source } = value;
      if (observer === undefined || observer === 'host-state' || !letters.has(source)) return [];
      const found = `The observer is "${observer}", but "${source ?? ''}" is a letter of the state.`;
      const write = 'Write "host-state", or name the document of whoever saw it.';
      return [{ spot: spotOf('observer'), found, write }];
    });
  },
};
