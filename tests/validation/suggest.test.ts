import { describe, expect, test } from 'vitest';
import { isNearSame } from '#validation/near-same.ts';
import { quoteText } from '#validation/quote-text.ts';
import { findNearest, formatChoice, sortByLikeness } from '#validation/suggest.ts';

describe('findNearest', () => {
  const themes = ['accountability', 'child-protection', 'early-warning'];

  test.each([
    ['a letter too few', 'acountability', 'accountability'],
    ['other capitals', 'Early-Warning', 'early-warning'],
    ['a space for a hyphen', 'child protection', 'child-protection'],
    ['nothing like it', 'weather', undefined],
    ['an empty word', '', undefined],
  ])('%s', (_what, word, nearest) => {
    expect(findNearest(word, themes)).toBe(nearest);
  });

  test('finds nothing where there is nothing', () => {
    expect(findNearest('a', [])).toBeUndefined();
  });

  test('equal likeness goes by the alphabet, whatever the order of the list', () => {
    expect(sortByLikeness('x', ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
  });

  test('a text of a megabyte is not compared letter by letter', () => {
    expect(findNearest('x'.repeat(1e6), themes)).toBeUndefined();
  });
});

describe('formatChoice', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j', (members, text) => {
    expect(formatChoice(members)).toBe(text);
  });
});

describe('isNearSame', () => {
  test.each([
    ['the same but for case and punctuation', 'A batch, graduated.', 'a batch graduated', true],
    ['a slip', 'The force was deployed in Darfur', 'The force was deplyed in Darfur', true],
    ['another number', 'A batch of 2,000 graduated', 'A batch of 3,000 graduated', false],
    ['another place', 'Killed in Tawila by riders', 'Killed in Kutum by riders', false],
    ['more words', 'Shops were looted', 'Shops were looted and burnt in three towns', false],
    ['two empty texts', '', '', true],
  ])('%s', (_what, a, b, isSame) => {
    expect(isNearSame(a, b)).toBe(isSame);
    expect(isNearSame(b, a)).toBe(isSame);
  });
});

describe('quoteText', () => {
  test('cuts a long text, by characters and not by halves of them', () => {
    expect(quoteText('😀'.repeat(61))).toBe(`"${'😀'.repeat(59)}…"`);
  });

  test('shows what cannot be seen', () => {
    expect(quoteText('a\u0000\u202Eb')).toBe('"aU+0000U+202Eb"');
  });
});
