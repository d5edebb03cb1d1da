import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLetter, longestQuestion, splitSentences } from '#views/check/split-sentences.ts';

const deployed = 'The joint force is deployed in Darfur.';
const trained = 'A force of 12,000 men is being trained.';

describe('the sentences of a letter', () => {
  test.each([
    [
      'end at a full stop before a capital or a figure',
      `${deployed} ${trained}`,
      [deployed, trained],
    ],
    [
      'end with their paragraph, full stop or not',
      `The plan is in hand\n\n${trained}`,
      ['The plan is in hand', trained],
    ],
    ['go on over the end of a line', 'The joint force\nis deployed in Darfur.', [deployed]],
    [
      'do not end at a shortened word',
      'On 3 May Mr. Saeed and Gen. Burhan said so (para. 4) to S. Smith.',
      ['On 3 May Mr. Saeed and Gen. Burhan said so (para. 4) to S. Smith.'],
    ],
    [
      'end behind a closing quotation mark',
      `“All is calm in Darfur.” ${trained}`,
      ['“All is calm in Darfur.”', trained],
    ],
    [
      'leave out what says nothing',
      `Excellency,\n\n1.\n\n${deployed}\n\nYours sincerely`,
      [deployed],
    ],
    ['stand once, however often they are said', `${deployed} ${deployed}`, [deployed]],
    ['are none of an empty text', ' \n ', []],
  ])('%s', (_rule, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test('one that is too long is cut at its semicolon, or between words, and loses no word', () => {
    const part = 'the army protects every single village there is; ';
    const long = `${part.repeat(20).trim().slice(0, -1)}.`;
    const sentences = splitSentences(long.replace(/village/g, 'village of many'));
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences[0]?.endsWith(';')).toBe(true);
    const words = Array.from({ length: 300 }, (_, at) => `word${String(at)}`).join(' ');
    expect(splitSentences(words).join(' ')).toBe(words);
  });

  test('are never longer than can be checked as a whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        for (const sentence of splitSentences(text)) {
          expect(sentence.length).toBeLessThanOrEqual(longestQuestion);
        }
      }),
    );
  });
});

describe('a text is read as a letter', () => {
  test.each([
    ['not where it is a sentence', deployed, false],
    ['not where a greeting goes before it', `Excellency,\n\n${deployed}`, false],
    ['where it holds two', `${deployed} ${trained}`, true],
    ['where it is longer than can be checked as a whole', 'so it is '.repeat(80), true],
  ])('%s', (_rule, text, expected) => {
    expect(isLetter(text)).toBe(expected);
  });
});
