import { describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import type { TermId } from '#i18n/en/glossary-terms.ts';
import { findTerms } from '#views/check/find-terms.ts';

/** A sentence with its terms in brackets. */
const mark = (sentence: string, met = new Set<TermId>()) =>
  findTerms(sentence, met)
    .map(({ words, term }) => (term === null ? words : `[${words}=${term}]`))
    .join('');

describe('a term in a sentence of the site', () => {
  test.each([
    [
      'is found in any form and case',
      'Delivery of commitments.',
      '[Delivery=delivery] of [commitments=commitment].',
    ],
    [
      'is found once',
      'One commitment, two commitments.',
      'One [commitment=commitment], two commitments.',
    ],
    ['is the longest that fits', 'The claim gap is wide.', 'The [claim gap=claim-gap] is wide.'],
    ['is no part of a word', 'The deliverys and non-delivery.', 'The deliverys and non-delivery.'],
    ['is none where none stands', 'Nothing is known.', 'Nothing is known.'],
    ['leaves an empty sentence empty', '', ''],
  ])('%s', (_rule, sentence, expected) => {
    expect(mark(sentence)).toBe(expected);
  });

  test('is found once on a page, whatever the sentence', () => {
    const met = new Set<TermId>();
    expect(mark('Delivery is low.', met)).toBe('[Delivery=delivery] is low.');
    expect(mark('Delivery is high.', met)).toBe('Delivery is high.');
  });
});

test('every form is of a term that the glossary defines', () => {
  const { entries, forms } = text.glossary;
  expect(Object.keys(forms).filter((id) => !(id in entries))).toEqual([]);
});
