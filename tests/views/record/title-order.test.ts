import { describe, expect, test } from 'vitest';
import { letterOf, toSortKey } from '#views/record/title-order.ts';

const sort = (titles: readonly string[]) =>
  [...titles].sort((a, b) => (toSortKey(a) < toSortKey(b) ? -1 : 1));

describe('toSortKey', () => {
  test('sorts the numbers of symbols by size', () => {
    expect(sort(['S/2020/10', 'S/2019/99', 'S/2020/9'])).toEqual([
      'S/2019/99',
      'S/2020/9',
      'S/2020/10',
    ]);
  });

  test('looks past articles, quotation marks, accents and case', () => {
    expect(sort(['The zone', 'école', '"Early" warning', 'An army', 'a Battalion'])).toEqual([
      'An army',
      'a Battalion',
      '"Early" warning',
      'école',
      'The zone',
    ]);
  });

  test('takes no article from the beginning of a word, or from a letter alone', () => {
    expect(toSortKey('Theatre')).toBe('theatre');
    expect(toSortKey('A')).toBe('a');
    expect(toSortKey('A/HRC')).toBe('a/hrc');
  });
});

describe('letterOf', () => {
  test.each([
    ['S/2020/429', 's'],
    ['The Government', 'g'],
    ['Émigré', 'e'],
    ['¿Quién protege?', 'q'],
    ['12,000 troops', '0-9'],
    ['حماية المدنيين', 'other'],
    ['…', 'other'],
  ])('%s stands under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter);
  });
});
