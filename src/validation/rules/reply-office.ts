import type { Rule } from '../rule.ts';

/** Titles with which a person is named, and not an office. */
const PERSON =
  /^(?:Mr|Mrs|Ms|Miss|Mme|M|Dr|Prof|Sir|H\.? ?E|His Excellency|Her Excellency)\.? \p{Lu}/u;

/** A reply is given by an office, and names no person. */
export const rule: Rule = {
  code: 'reply-office',
  severity: 'error',
  reason: 'An office answers for a state; a name adds nothing but a risk to whoever bears it.',
  check({ records }) {
    return records.reply
      .filter(({ value }) => PERSON.test(value.who ?? ''))
      .map(({ spotOf }) => ({
        spot: spotOf('who'),
        found: 'This names a person.',
        write: 'Write the office, such as "Permanent Mission to the United Nations".',
      }));
  },
};
