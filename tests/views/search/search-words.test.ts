import { describe, expect, test } from 'vitest';
import {
  findNearWord,
  foldText,
  holdsWord,
  isQuoted,
  keepTellingWords,
  quote,
  splitWords,
} from '#views/search/search-words.ts';

test.each([
  ['12,000', '12000'],
  ['Abéché', 'abeche'],
  ['non-state', 'nonstate'],
  ['المدنيين', 'المدنيين'],
])('foldText: the index compares %s as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('splitWords gives each word once, and no signs alone', () => {
  expect(splitWords('joint force  – joint ((')).toEqual(['joint', 'force']);
});

test('keepTellingWords leaves small words out, unless there are no others', () => {
  expect(keepTellingWords(['withdrawal', 'of', 'The'], ['of', 'the'])).toEqual(['withdrawal']);
  expect(keepTellingWords(['of', 'the'], ['of', 'the'])).toEqual(['of', 'the']);
});

test.each([
  ['"joint force"', true],
  ['“joint force”', true],
  ['the "joint force"', false],
  ['"', false],
])('isQuoted: %s is %s', (words, expected) => {
  expect(isQuoted(words)).toBe(expected);
});

test('quote puts one pair of plain marks around words', () => {
  expect(quote('“joint force”')).toBe('"joint force"');
  expect(quote('S/2020/429')).toBe('"S/2020/429"');
});

test.each([
  ['protection,', 'protec', true],
  ['non-state', 'state', true],
  ['(UNAMID)', 'unamid', true],
  ['X', 'xyzzy', false],
  ['protection', 'protecton', false],
])('holdsWord: the found word %s holds the asked %s: %s', (found, asked, expected) => {
  expect(holdsWord(found, asked)).toBe(expected);
});

describe('findNearWord', () => {
  const known = ['sudan', 'protection', 'protected', 'civilians', 'withdrawal', 'force', 'fires'];
  test.each([
    ['a letter too many', 'suddan', 'sudan'],
    ['a letter left out', 'protecton', 'protection'],
    ['two letters swapped', 'Sudna', 'sudan'],
    ['a letter changed', 'withdrawel', 'withdrawal'],
    ['two slips in a long word', 'civillianns', 'civilians'],
    ['the first of equally near ones', 'forcs', 'force'],
    ['nothing for two slips in a short word', 'suddna', null],
    ['nothing that begins with another letter', 'orce', null],
    ['nothing for a very short word', 'sud', null],
    ['nothing for a figure', '12000', null],
  ])('offers %s', (_rule, asked, expected) => {
    expect(findNearWord(asked, known)).toBe(expected);
  });

  test('takes a word as it stands in a text', () => {
    expect(findNearWord('ogossagu', ['(Ogossagou,'])).toBe('ogossagou');
    expect(findNearWord('xyzzy', [])).toBeNull();
  });
});
