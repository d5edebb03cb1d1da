import { describe, expect, test } from 'vitest';
import { daysInMonth, toDayNumber } from '#model/civil-day.ts';
import {
  addCalendarMonths,
  addCalendarYears,
  ageInMonths,
  compareLastDays,
  dayNumberOf,
  getIsoDay,
  getPartialDate,
  isIsoDay,
  isOnOrBefore,
  middleOf,
  parsePartialDate,
  spanOf,
} from '#model/partial-date.ts';

const date = getPartialDate;
const day = getIsoDay;

describe('parsePartialDate', () => {
  test.each(['2022', '2022-06', '2022-06-30', '2024-02-29', '2000-02-29', '0001'])(
    '%s is a date',
    (text) => {
      expect(parsePartialDate(text)).toEqual({ kind: 'date', date: text });
    },
  );

  test.each([
    ['June has no 31st', '2022-06-31', 'no-such-day'],
    ['2022 was no leap year', '2022-02-29', 'no-such-day'],
    ['1900 was no leap year', '1900-02-29', 'no-such-day'],
    ['no day is the 0th', '2022-06-00', 'no-such-day'],
    ['there is no 13th month', '2022-13', 'no-such-month'],
    ['no month is the 0th', '2022-00-10', 'no-such-month'],
    ['there was no year 0', '0000', 'not-a-date'],
    ['a month has two digits', '2022-6', 'not-a-date'],
    ['words are not dates', 'June 2022', 'not-a-date'],
    ['nothing is not a date', '', 'not-a-date'],
    ['a space after it is a slip', '2022-06-30 ', 'not-a-date'],
    ['a time of day is not asked for', '2022-06-30T00:00', 'not-a-date'],
    ['a line break after it is a slip', '2022\n', 'not-a-date'],
  ])('%s: %s', (_rule, text, problem) => {
    expect(parsePartialDate(text)).toEqual({ kind: 'refused', problem });
  });

  test('a checked text that is no date after all throws with the text', () => {
    expect(() => getPartialDate('2022-02-30')).toThrow('2022-02-30');
    expect(() => getIsoDay('2022-02')).toThrow('2022-02');
  });

  test('only a full date is a day', () => {
    expect(isIsoDay('2022-06-30')).toBe(true);
    expect(isIsoDay('2022-06')).toBe(false);
    expect(isIsoDay('2022-06-31')).toBe(false);
  });
});

describe('spans', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31', '2022-07-01'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02-15'],
    ['2022-02', '2022-02-01', '2022-02-28', '2022-02-15'],
    ['2022-03-09', '2022-03-09', '2022-03-09', '2022-03-09'],
  ])('%s runs from %s to %s and is aged from %s', (text, first, last, middle) => {
    expect(spanOf(date(text))).toEqual({ first, last });
    expect(middleOf(date(text))).toBe(middle);
  });

  test.each([
    ['a year counts from its last day', '2021', '2021-12-30', false],
    ['and on it', '2021', '2021-12-31', true],
    ['a month counts from its last day', '2021-02', '2021-02-27', false],
    ['and on it', '2021-02', '2021-02-28', true],
    ['a day counts from itself', '2021-02-28', '2021-02-28', true],
    ['and not before', '2021-02-28', '2021-02-27', false],
  ])('%s: %s by %s', (_rule, text, asOf, answer) => {
    expect(isOnOrBefore(date(text), day(asOf))).toBe(answer);
  });
});

describe('ageInMonths', () => {
  test.each([
    ['a day itself has no age', '2022-06-30', '2022-06-30', 0],
    ['365.25 days are twelve months', '2020-01-01', '2024-01-01', 48],
    ['a month is aged from its 15th: 15 days', '2022-06', '2022-06-30', 15 / 30.4375],
    ['a year is aged from 1 July: 183 days', '2021', '2021-12-31', 183 / 30.4375],
    ['a middle that is still to come is as old as the day', '2022', '2022-03-01', 0],
  ])('%s', (_rule, text, asOf, months) => {
    expect(ageInMonths(date(text), day(asOf))).toBeCloseTo(months, 12);
  });
});

describe('calendar steps', () => {
  test.each([
    ['2022-06-30', 1, '2022-07-30'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2020-05-21', -24, '2018-05-21'],
    ['2022-12-01', 12, '2023-12-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addCalendarMonths(day(from), months)).toBe(to);
  });

  test('a leap day and a year is the 28th', () => {
    expect(addCalendarYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addCalendarYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });
});

describe('order', () => {
  test('dates stand by the day from which they count', () => {
    const dates = ['2022', '2022-03', '2022-03-30'].map(date);
    expect(dates.toSorted(compareLastDays)).toEqual(['2022-03-30', '2022-03', '2022']);
  });
});

describe('day numbers', () => {
  test('agree with the clock library on every month of four centuries', () => {
    for (let year = 1800; year <= 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = daysInMonth(year, month);
        expect(toDayNumber(year, month, last)).toBe(Date.UTC(year, month - 1, last) / 86_400_000);
      }
    }
  });

  test('1 March of the year 1 follows 28 February', () => {
    expect(dayNumberOf(day('0001-03-01')) - dayNumberOf(day('0001-02-28'))).toBe(1);
  });
});
