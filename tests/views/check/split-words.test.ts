import { describe, expect, test } from 'vitest';
import { listStems, splitWords } from '#views/check/split-words.ts';

describe('a text as words', () => {
  test.each([
    ['case and accents fall away', 'Côte d’Ivoire', ['cote', 'd', 'ivoire']],
    [
      'a figure is one word, however its thousands are set apart',
      '12,000 or 12 000',
      ['12000', 'or', '12000'],
    ],
    ['a list of figures stays a list', 'in 2019, 2020', ['in', '2019', '2020']],
    ['what a hyphen joins are two words', 'non-state', ['non', 'state']],
    ['signs are none', ' — … ! ', []],
  ])('%s', (_rule, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test('as stems, it keeps no small word and no single letter', () => {
    expect(
      listStems('The force’s deployment is at an end', new Set(['the', 'is', 'at', 'an'])),
    ).toEqual(['forc', 'deploy', 'end']);
  });
});
