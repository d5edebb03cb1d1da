import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anything,
  cleanWords,
  formatCheckQuestion,
  nothingAsked,
  parseCheckQuestion,
  type CheckQuestion,
} from '#views/check/check-question.ts';
import { longestQuestion } from '#views/check/split-sentences.ts';

const choices = {
  countries: new Set(['SDN', 'SSD']),
  themes: new Set(['early-warning', 'physical-protection']),
};

/** Every question that a reader can come to. */
const questions: fc.Arbitrary<CheckQuestion> = fc.record({
  words: fc.string({ unit: 'binary', maxLength: 2 * longestQuestion }).map(cleanWords),
  country: fc.constantFrom(null, anything, ...choices.countries),
  theme: fc.constantFrom(null, anything, ...choices.themes),
  from: fc.constantFrom(null, '2020', '2020-05', '2020-05-21'),
  to: fc.constantFrom(null, '2021', '2021-12', '2022-02-28'),
});

describe('the address of a question', () => {
  test('leads back to the question from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(parseCheckQuestion(formatCheckQuestion(question), choices)).toEqual({
          question,
          ignored: [],
        });
      }),
    );
  });

  test('is one for one question', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const address = formatCheckQuestion(question);
        const { question: again } = parseCheckQuestion(address, choices);
        expect(formatCheckQuestion(again)).toBe(address);
      }),
    );
  });

  test('any text at all is read without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { question } = parseCheckQuestion(query, choices);
        expect(question.words.length).toBeLessThanOrEqual(longestQuestion);
      }),
    );
  });

  test('is empty where nothing is asked', () => {
    expect(formatCheckQuestion(nothingAsked)).toBe('');
  });

  test('is written the way that people share it', () => {
    const question = {
      ...nothingAsked,
      words: 'The force is deployed',
      country: 'SDN',
      from: '2020',
    };
    expect(formatCheckQuestion(question)).toBe('?q=The+force+is+deployed&country=SDN&from=2020');
  });
});

describe('an address by hand', () => {
  test('may write a code in small letters', () => {
    const { question } = parseCheckQuestion('?country=sdn&theme=Early-Warning', choices);
    expect(question).toMatchObject({ country: 'SDN', theme: 'early-warning' });
  });

  test.each([
    ['a country that is not here', '?country=XYZ', 'country=XYZ'],
    ['a theme that is not here', '?theme=football', 'theme=football'],
    ['a day that does not exist', '?from=2022-02-30', 'from=2022-02-30'],
    ['what is no date', '?to=soon', 'to=soon'],
  ])('is told of %s', (_rule, query, ignored) => {
    const parsed = parseCheckQuestion(query, choices);
    expect(parsed).toEqual({ question: nothingAsked, ignored: [ignored] });
  });

  test('is cut where its text is longer than can be checked', () => {
    const { question } = parseCheckQuestion(`?q=${'a'.repeat(5000)}`, choices);
    expect(question.words).toBe('a'.repeat(longestQuestion));
  });
});
