import { describe, expect, test } from 'vitest';
import {
  isSameSymbol,
  isSymbol,
  namesSymbol,
  normaliseSymbol,
  splitSymbols,
} from '#views/search/search-symbol.ts';

describe('normaliseSymbol', () => {
  test.each([
    ['s/2020/429', 'S/2020/429'],
    ['"S/2020/429"', 'S/2020/429'],
    ['“S/2020/429”,', 'S/2020/429'],
    [' S / 2020 / 429 ', 'S/2020/429'],
    ['S/RES/2525(2020)', 'S/RES/2525 (2020)'],
    ['s/res/2525  (2020).', 'S/RES/2525 (2020)'],
    ['A/ES‑10/PV.39', 'A/ES-10/PV.39'],
  ])('writes %s as %s', (typed, symbol) => {
    expect(normaliseSymbol(typed)).toBe(symbol);
  });
});

describe('isSymbol', () => {
  test.each([
    'S/2020/429',
    's/2020/429',
    '"S/2020/429"',
    'S/2020/4',
    'S/RES/2525',
    'S/RES/2525 (2020)',
    'S/PRST/2021/14',
    'S/PV.8840',
    'A/HRC/30/42/Add.1',
    'A/HRC/55/CRP.6',
    'SG/SM/21836',
    'SC/9718',
    'CCPR/C/SR.3512',
    'PSC/PR/COMM.769',
    'S/2019/211 and Add.1',
  ])('takes %s for a symbol', (text) => {
    expect(isSymbol(text)).toBe(true);
  });

  test.each([
    ['words', 'joint force'],
    ['a symbol among words', 'S/2020/429 Sudan'],
    ['two words with a stroke', 'and/or'],
    ['the beginning of a series', 'A/HRC'],
    ['a date', '21/05/2020'],
    ['nothing', ''],
  ])('does not take %s for one: %s', (_rule, text) => {
    expect(isSymbol(text)).toBe(false);
  });
});

describe('isSameSymbol', () => {
  test.each([
    ['in another spelling', 's/2020/429', '"S/2020/429"', true],
    ['of a resolution without its year', 'S/RES/2525', 'S/RES/2525 (2020)', true],
    ['of a resolution of another year', 'S/RES/2525 (2021)', 'S/RES/2525 (2020)', false],
    ['with one figure more', 'S/2020/43', 'S/2020/430', false],
    ['of an addendum', 'S/2020/43', 'S/2020/43/Add.1', false],
    ['of another organ', 'A/2020/43', 'S/2020/43', false],
  ])('of a document %s: %s and %s, %s', (_rule, one, other, isSame) => {
    expect(isSameSymbol(one, other)).toBe(isSame);
    expect(isSameSymbol(other, one)).toBe(isSame);
  });
});

describe('splitSymbols', () => {
  test.each([
    ['one document', 'S/2020/429', ['S/2020/429']],
    ['a document and its addendum', 'S/2019/211 and Add.1', ['S/2019/211', 'S/2019/211/ADD.1']],
    ['two documents', 'A/66/1 and S/2011/2', ['A/66/1', 'S/2011/2']],
  ])('gives the symbols of %s', (_rule, field, symbols) => {
    expect(splitSymbols(field)).toEqual(symbols);
  });
});

describe('namesSymbol', () => {
  test.each([
    ['alone', 'S/2020/43', true],
    ['in a sentence', 'Report of the mission (S/2020/43), with annex', true],
    ['at the end of a sentence', 'as stated in s/2020/43.', true],
    ['only with one figure more', 'Letter S/2020/430', false],
    ['only as an addendum', 'S/2020/43/Add.1', false],
    ['only as the end of another symbol', 'A/S/2020/43', false],
    ['not at all', 'Letter of 2020', false],
  ])('S/2020/43 stands %s: %s', (_rule, text, isNamed) => {
    expect(namesSymbol(text, 'S/2020/43')).toBe(isNamed);
  });

  test('signs of a symbol are not taken for a pattern', () => {
    expect(namesSymbol('S/PV.8840', 'S/PV.884')).toBe(false);
    expect(namesSymbol('S/PVX884', 'S/PV.884')).toBe(false);
    expect(namesSymbol('Resolution S/RES/2525 (2020)', 'S/RES/2525 (2020)')).toBe(true);
  });
});
