import { describe, expect, test } from 'vitest';
import { findAgain } from '#views/source/find-again.ts';

describe('findAgain', () => {
  test.each([
    ['S/2020/429', ['docs.un.org/en/S/2020/429']],
    ['S/RES/2525 (2020)', ['docs.un.org/en/S/RES/2525(2020)']],
    ['A/HRC/36/54', ['docs.un.org/en/A/HRC/36/54']],
    ['S/2019/211 and Add.1', ['docs.un.org/en/S/2019/211', 'docs.un.org/en/S/2019/211/Add.1']],
    ['SC/16185', ['press.un.org']],
    ['SG/SM/19578', ['press.un.org']],
  ])('says where %s is kept', (symbol, places) => {
    expect(findAgain(symbol).map(({ where }) => where)).toEqual(places);
  });

  test.each(['EUR/2022/1', 'PSC/PR/COMM.1', 'GAO-24-106257', 'Decree 12', 'Loi 183-R', 'S', ''])(
    'claims no place for %s, which is no symbol of the United Nations that it knows',
    (symbol) => {
      expect(findAgain(symbol)).toEqual([]);
    },
  );

  test('claims none where there is no symbol', () => {
    expect(findAgain(undefined)).toEqual([]);
  });
});
