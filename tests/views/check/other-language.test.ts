import { describe, expect, test } from 'vitest';
import { otherSmallWords, smallWords } from '#i18n/check-words-text.ts';
import { isInOtherLanguage } from '#views/check/other-language.ts';

const own = new Set(smallWords);
const others = new Set(otherSmallWords);

describe('a text', () => {
  test.each([
    ['French', 'Le gouvernement haïtien a déployé la police dans Port-au-Prince.', true],
    ['Spanish', 'La policía protege a los civiles en Colombia', true],
    ['Portuguese', 'A polícia foi enviada pelo governo, com o apoio da missão', true],
    ['Arabic', 'نشرت القوة المشتركة في Darfur', true],
    ['English', 'The joint force is deployed in Darfur.', false],
    // "de" and "et" against "the", "are" and "in".
    ['English about a French name', 'The Forces de défense et de sécurité are in Kivu', false],
    ['English about Arabic names', 'El Fasher and Dar al-Salam are held', false],
    ['no sentence at all', 'asdf', false],
    ['figures alone', '2021', false],
  ])('in %s', (_language, text, expected) => {
    expect(isInOtherLanguage(text, own, others)).toBe(expected);
  });

  test('is known by no word that English has too', () => {
    expect(otherSmallWords.filter((word) => own.has(word))).toEqual([]);
  });
});
