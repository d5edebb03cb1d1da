import { describe, expect, test } from 'vitest';
import { describeAnswer, describeQuestion, describeUnknown } from '#views/search/search-status.ts';

const answer = {
  question: { words: 'darfur', filters: {} },
  count: 0,
  countWithoutFilters: 0,
  missing: [],
  isBeginning: false,
};

describe('describeQuestion', () => {
  test.each([
    [{ words: 'joint force', filters: {} }, '“joint force”'],
    [{ words: '"joint force"', filters: {} }, '“joint force”'],
    [
      { words: 'darfur', filters: { Year: '2020', Country: 'Sudan' } },
      '“darfur”, Country: Sudan, Year: 2020',
    ],
    [{ words: '', filters: { Country: 'Sudan' } }, 'Country: Sudan'],
  ])('says %o as %s', (question, words) => {
    expect(describeQuestion(question)).toBe(words);
  });
});

describe('describeAnswer', () => {
  test.each([
    ['one record', { count: 1 }, '1 record for “darfur”.'],
    ['many records', { count: 1234 }, '1,234 records for “darfur”.'],
    ['none', {}, 'Nothing was found for “darfur”.'],
  ])('says that there are %s', (_rule, facts, words) => {
    expect(describeAnswer({ ...answer, ...facts })).toBe(words);
  });

  test('says which word was left out, and why', () => {
    const question = { words: 'darfur zzzxq', filters: {} };
    expect(
      describeAnswer({ ...answer, question, count: 3, missing: [{ word: 'zzzxq', near: null }] }),
    ).toBe('3 records for “darfur zzzxq”. No record holds “zzzxq”, so it was left out.');
  });

  test('says which word was looked for instead of one with a slip', () => {
    const question = { words: 'south sudna', filters: {} };
    const missing = [{ word: 'sudna', near: 'sudan' }];
    const mended = 'No record holds “sudna”, so “sudan” was looked for instead.';
    expect(describeAnswer({ ...answer, question, count: 3, missing })).toBe(
      `3 records for “south sudna”. ${mended}`,
    );
    expect(describeAnswer({ ...answer, question, missing })).toBe(
      `Nothing was found for “south sudna”. ${mended}`,
    );
  });

  test('says of each of several words that no record holds it', () => {
    const question = { words: 'yyy zzz', filters: {} };
    const missing = [
      { word: 'yyy', near: null },
      { word: 'zzz', near: null },
    ];
    expect(describeAnswer({ ...answer, question, missing })).toBe(
      'Nothing was found for “yyy zzz”. No record holds “yyy”. No record holds “zzz”.',
    );
  });

  test('says how many there would be without the filters', () => {
    const question = { words: 'darfur', filters: { Country: 'Mali' } };
    expect(describeAnswer({ ...answer, question, countWithoutFilters: 8 })).toBe(
      'Nothing was found for “darfur”, Country: Mali. Without the filters, it would be 8 records.',
    );
  });

  test('does not pass documents whose symbols go on for the one asked', () => {
    const question = { words: 'S/2020/4', filters: {} };
    expect(describeAnswer({ ...answer, question, count: 7, isBeginning: true })).toBe(
      'No record names S/2020/4 itself. 7 documents have symbols that begin with it.',
    );
  });
});

test('describeUnknown says which filter of the address does not exist', () => {
  expect(describeUnknown([{ name: 'Country', value: 'Narnia' }])).toBe(
    'The address asks for Country “Narnia”, which does not exist here; it was left out.',
  );
});
