import { describe, expect, test } from 'vitest';
import {
  isDocumentBeginningWith,
  isNamed,
  rankPages,
  type RankedPage,
} from '#views/search/search-ranking.ts';

const page = (title: string, symbol: string | null = null): RankedPage => ({ title, symbol });
const titles = (pages: readonly RankedPage[]) => pages.map(({ title }) => title);

describe('rankPages', () => {
  const letter = page('S/2020/429 Letter of 21 May 2020', 'S/2020/429');
  const report = page('Report on the letter S/2020/429', null);
  const other = page('S/2020/4290 Another letter', 'S/2020/4290');
  const commitment = page('More police are to be deployed');

  test('puts the document of a symbol first, then titles that name it, then the rest as found', () => {
    const found = [other, commitment, report, letter];
    expect(rankPages(found, 'S/2020/429')).toEqual([letter, report, other, commitment]);
  });

  test.each(['s/2020/429', '"S/2020/429"', '“S/2020/429”', ' S/2020/429 '])(
    'knows the symbol typed as %s',
    (typed) => {
      expect(rankPages([commitment, letter], typed)[0]).toBe(letter);
    },
  );

  test('S/2020/43 does not put S/2020/430 before the document S/2020/43', () => {
    const longer = page('S/2020/430 Report', 'S/2020/430');
    const asked = page('S/2020/43 Report', 'S/2020/43');
    expect(rankPages([longer, asked], 'S/2020/43')).toEqual([asked, longer]);
  });

  test('S/2020/43 does not put S/2020/430 first where there is no such document', () => {
    const longer = page('S/2020/430 Report', 'S/2020/430');
    expect(rankPages([commitment, longer], 'S/2020/43')).toEqual([commitment, longer]);
  });

  test('an addendum comes first only where it is asked', () => {
    const addendum = page('A/HRC/30/42/Add.1', 'A/HRC/30/42/Add.1');
    const main = page('A/HRC/30/42', 'A/HRC/30/42');
    expect(rankPages([addendum, main], 'A/HRC/30/42')[0]).toBe(main);
    expect(rankPages([main, addendum], 'a/hrc/30/42/add.1')[0]).toBe(addendum);
  });

  test.each(['S/RES/2525', 'S/RES/2525 (2020)', 's/res/2525(2020)'])(
    'a resolution is found by %s',
    (typed) => {
      const resolution = page('S/RES/2525 (2020) Resolution', 'S/RES/2525 (2020)');
      expect(rankPages([commitment, resolution], typed)[0]).toBe(resolution);
    },
  );

  test('a document with an addendum in its symbol is found by either', () => {
    const both = page('S/2019/211 and Add.1', 'S/2019/211 and Add.1');
    expect(rankPages([commitment, both], 'S/2019/211')[0]).toBe(both);
    expect(rankPages([commitment, both], 'S/2019/211/Add.1')[0]).toBe(both);
  });

  test('several documents of one symbol keep their order among them', () => {
    const parts = ['Mali', 'Iraq', 'Somalia'].map((state) => page(state, 'S/2020/487'));
    expect(rankPages([commitment, ...parts], 'S/2020/487')).toEqual([...parts, commitment]);
  });

  test('words put the page of that name first, and leave all else as found', () => {
    const found = [page('Sudan and Chad'), page('South Sudan'), page('Sudan')];
    expect(titles(rankPages(found, 'sudan'))).toEqual(['Sudan', 'Sudan and Chad', 'South Sudan']);
  });

  test('changes nothing where the words name none', () => {
    const found = [commitment, report, letter];
    expect(rankPages(found, 'civilians')).toEqual(found);
  });
});

describe('isNamed', () => {
  test.each([
    ['in any case and without accents', "Côte d'Ivoire", 'cote d’ivoire', true],
    ['by its short name', 'UNAMID: African Union–United Nations Hybrid Operation', 'unamid', true],
    [
      'by its short name before brackets',
      'Sudanese Armed Forces (SAF)',
      'Sudanese armed forces',
      true,
    ],
    ['not by a part of its name', 'South Sudan', 'Sudan', false],
    ['not by signs alone', 'Sudan', '...', false],
  ])('a page is called %s', (_rule, title, words, expected) => {
    expect(isNamed(page(title), words)).toBe(expected);
  });
});

describe('isDocumentBeginningWith', () => {
  test.each([
    ['S/2020/429', 'S/2020/4', true],
    ['S/2020/429', 's/2020/42', true],
    ['S/2020/429', 'S/2021/4', false],
    [null, 'S/2020/4', false],
  ])('symbol %s, typed %s: %s', (symbol, typed, expected) => {
    expect(isDocumentBeginningWith(page('Letter', symbol), typed)).toBe(expected);
  });
});
