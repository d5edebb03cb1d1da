import { describe, expect, test } from 'vitest';
import { smallWords as words, spellings, synonyms } from '#i18n/check-words-text.ts';
import { splitWords } from '#views/check/split-words.ts';
import { toStem } from '#views/check/stem.ts';
import { listAskedWords, toSynonymTable } from '#views/check/synonyms.ts';

const smallWords = new Set(words);
const table = toSynonymTable(
  {
    version: 1,
    same: [
      ['RSF', 'Rapid Support Forces'],
      ['SAF', 'Sudanese Armed Forces'],
    ],
    alike: [
      ['army', 'soldiers', 'troops', 'SAF'],
      ['ceasefire', 'truce', 'cessation of hostilities'],
    ],
  },
  smallWords,
);
const askedIn = (text: string) => listAskedWords(text, smallWords, table);
const wordsOf = (forms: readonly { readonly word: string }[] = []) => forms.map(({ word }) => word);

describe('the words of a question', () => {
  test('are asked for once each, without the small ones', () => {
    expect(wordsOf(askedIn('The village and the villages of the river'))).toEqual([
      'village',
      'river',
    ]);
  });

  test('are asked for by words of like meaning and by the spellings of these', () => {
    expect(wordsOf(askedIn('soldiers')[0]?.alike)).toEqual([
      'army',
      'troops',
      'SAF',
      'Sudanese Armed Forces',
    ]);
  });

  test('that name one thing together are one word, by its acronym too', () => {
    const [asked, ...others] = askedIn('Rapid Support Forces');
    expect(others).toEqual([]);
    expect(wordsOf(asked?.same)).toEqual(['RSF', 'Rapid Support Forces']);
  });

  test('that name one thing together may be found by the last of them alone', () => {
    expect(wordsOf(askedIn('Rapid Support Forces')[0]?.alike)).toEqual(['forces']);
  });

  test('small words within them do not part them', () => {
    expect(wordsOf(askedIn('a cessation of the hostilities'))).toEqual(['cessation hostilities']);
  });

  test('stand for no other word that the question holds itself', () => {
    const [soldiers, army] = askedIn('soldiers of the army');
    expect(wordsOf(soldiers?.alike)).not.toContain('army');
    // What stands for the first is not counted again for the second.
    expect(army?.alike).toEqual([]);
  });

  test.each([
    ['a name where they have a capital within a sentence', 'The truce of Jeddah', true],
    ['no name at the beginning of a sentence', 'Jeddah is quiet', false],
    ['no name in small letters', 'the truce of jeddah', false],
  ])('are %s', (_rule, text, isName) => {
    expect(askedIn(text).find(({ word }) => word === 'jeddah')?.isName).toBe(isName);
  });
});

describe('the list of synonyms', () => {
  const groups = [...spellings, ...synonyms];

  test('gives a reason for every group, which holds at least two words', () => {
    for (const { words: own, reason } of groups) {
      expect(reason).toMatch(/\w.*\.$/);
      expect(new Set(own).size).toBeGreaterThan(1);
    }
  });

  test('holds no word twice in one group, under whatever ending', () => {
    for (const { words: own } of groups) {
      const stems = own.map((word) => splitWords(word).map(toStem).join(' '));
      expect(new Set(stems).size, own.join(', ')).toBe(stems.length);
    }
  });

  test('holds no small word alone, which nothing is searched by', () => {
    const alone = groups.flatMap(({ words: own }) => own).filter((word) => smallWords.has(word));
    expect(alone).toEqual([]);
  });
});
