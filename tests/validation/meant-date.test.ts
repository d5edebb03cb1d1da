import { describe, expect, test } from 'vitest';
import { guessDate } from '#validation/meant-date.ts';

describe('the date that a text in another form means', () => {
  test.each([
    ['2021/03/05', '2021-03-05'],
    ['2021.3.5', '2021-03-05'],
    ['5 March 2021', '2021-03-05'],
    ['5th March 2021', '2021-03-05'],
    ['5-Mar-2021', '2021-03-05'],
    ['5 Sept. 2021', '2021-09-05'],
    ['March 5, 2021', '2021-03-05'],
    ['March 2021', '2021-03'],
    ['25/03/2021', '2021-03-25'],
    ['03/25/2021', '2021-03-25'],
    ['05.05.2021', '2021-05-05'],
    ['2021-03-05T00:00:00Z', '2021-03-05'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s and nothing else', (text, date) => {
    expect(guessDate(text)).toEqual({ date, isCertain: true });
  });

  test.each([
    ['44260', '2021-03-05'],
    ['2021-03-05T22:00:00Z', '2021-03-05'],
    ['2021-03-05 14:30', '2021-03-05'],
  ])('%s is most likely %s', (text, date) => {
    expect(guessDate(text)).toEqual({ date, isCertain: false });
  });

  test.each([
    '03/04/2021',
    '29 February 2023',
    '2021/06/31',
    '5 Ma 2021',
    '5 March 21',
    '5 March 6, 2021',
    'Mar-21',
    'early 2021',
    '202103',
    '',
  ])('of "%s" nobody can say', (text) => {
    expect(guessDate(text)).toBeUndefined();
  });
});
