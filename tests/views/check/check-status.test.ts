import { describe, expect, test } from 'vitest';
import { answerCheck } from '#views/check/answer-check.ts';
import { anything, nothingAsked, type CheckQuestion } from '#views/check/check-question.ts';
import {
  describeAsText,
  describeCheck,
  describeFilters,
  describeLetter,
  describeReading,
} from '#views/check/check-status.ts';
import { surveyLetter } from '#views/check/survey-letter.ts';
import { makeCheckIndex } from './make-check-index.ts';

const index = makeCheckIndex();
const ask = (words: string, filters: Partial<CheckQuestion> = {}) =>
  answerCheck(index, { ...nothingAsked, words, ...filters });
const say = (words: string, filters: Partial<CheckQuestion> = {}) =>
  describeCheck(ask(words, filters)).join(' ');
const nameCountry = (id: string) => ({ SDN: 'Sudan', SSD: 'South Sudan' })[id] ?? id;
const nameTheme = (id: string) => id.replaceAll('-', ' ');

describe('what the check says of its answer', () => {
  test('is how much bears on the text, and that it does not say whether the text is true', () => {
    const said = say('The joint force is deployed in Sudan');
    expect(said).toMatch(
      /^1 commitment, 1 recorded claim and 3 findings by others may bear on this\./,
    );
    expect(said).toMatch(/Whether the text is true is not said here/);
  });

  test('is plain where nothing bears on it, and does not call it untrue', () => {
    const said = say('The football team won the cup');
    expect(said).toMatch(/^Nothing on record bears on this\. That does not say that it is untrue/);
    expect(said).toMatch(/No record holds the words “football”, “team”, “won”, “cup”\./);
  });

  test('tells which words of records stood for words of the text', () => {
    const said = say('The joint force is stationed in Sudan');
    expect(said).toMatch(/Words of like meaning were looked for too, and count for less\./);
    expect(said).toContain('“deployed” for “stationed”');
    expect(said).not.toMatch(/No record holds/);
    expect(say('The joint force is deployed in Sudan')).not.toMatch(/like meaning/);
  });

  test('tells that something may stand beyond what was chosen', () => {
    const beyond = /Something may be there without/;
    expect(say('Football cups are won', { country: 'SDN' })).toMatch(beyond);
    expect(say('Football cups are won', { from: '2020' })).toMatch(beyond);
    expect(say('Football cups are won')).not.toMatch(beyond);
  });

  test('tells that a text of small words can find nothing', () => {
    expect(say('it is so')).toMatch(/no word by which a record could be found/);
  });

  test('tells first that a text does not look like English', () => {
    expect(say('Le gouvernement a déployé la police dans le nord')).toMatch(
      /^This does not look like English.* Nothing on record bears on this\./,
    );
  });

  // A verdict on a free text is what the check must never give, whatever it finds.
  test.each(['The joint force is deployed in Sudan', 'The football team won', 'it is so'])(
    'gives no verdict on “%s”',
    (words) => {
      expect(say(words)).not.toMatch(/contradicted|unsubstantiated|\bsubstantiated|\bfalse\b/i);
    },
  );
});

describe('what is looked through', () => {
  const filters = (words: string, chosen: Partial<CheckQuestion> = {}) => {
    const { question, read } = ask(words, chosen);
    return describeFilters(question, read, nameCountry, nameTheme);
  };

  test.each([
    ['what the text says', {}, 'What to look through: Sudan'],
    ['what was chosen instead', { country: 'SSD' }, 'What to look through: South Sudan'],
    [
      'anything, and the dates',
      { country: anything, from: '2020', to: '2021-06' },
      'What to look through: any country, Dated from 2020, Dated until 2021-06',
    ],
  ])('is %s', (_rule, chosen, expected) => {
    expect(filters('The joint force is deployed in Sudan', chosen)).toBe(expected);
  });

  test('is left to the text where it says nothing yet', () => {
    expect(describeFilters(nothingAsked, undefined, nameCountry, nameTheme)).toBe(
      'What to look through: as the text says',
    );
  });
});

describe('what was read from the text', () => {
  const read = (words: string, filters: Partial<CheckQuestion> = {}) =>
    describeReading(ask(words, filters), nameCountry, nameTheme);

  test('names country and theme, and the words that told them', () => {
    expect(read('Humanitarian convoys cross Sudan')).toMatch(
      /^Read from the text: Sudan \(“Sudan”\), humanitarian access \(“humanitarian”\)\./,
    );
  });

  test('says that no country was read, so that all are looked through', () => {
    expect(read('The force is deployed')).toMatch(/^No country was read/);
  });

  test('leaves out what the reader chose instead', () => {
    expect(read('Humanitarian convoys cross Sudan', { country: 'SSD', theme: 'any' })).toBe('');
  });

  test('stands in the option that leaves the choice to the text', () => {
    expect(describeAsText(['SDN', 'SSD'], nameCountry)).toBe(
      'as the text says: Sudan, South Sudan',
    );
    expect(describeAsText([], nameCountry)).toBe('as the text says');
  });
});

describe('what is said of a letter', () => {
  test('is first that it does not look like English', () => {
    const survey = surveyLetter(index, 'La force est dans le nord. Elle y est.', nothingAsked);
    expect(describeLetter(survey, nameCountry)[0]).toMatch(/^This does not look like English/);
  });

  test('is on how many of its sentences something bears, and which countries it names', () => {
    const survey = surveyLetter(
      index,
      'The joint force is deployed in Sudan. I greet the Council from Sudan.',
      nothingAsked,
    );
    expect(describeLetter(survey, nameCountry)).toEqual([
      '2 sentences; something on record bears on 1. Choose one to see it.',
      'The letter names Sudan (2 times). A sentence that names no country is held to the first.',
    ]);
  });
});
