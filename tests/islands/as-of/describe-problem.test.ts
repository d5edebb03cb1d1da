import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { parseDay } from '#views/as-of/as-of-address.ts';
import { describeProblem } from '../../../src/islands/as-of/describe-problem.ts';

const last = getIsoDay('2026-11-23');

describe('a day that cannot be shown', () => {
  test.each([
    [
      '2020',
      '“2020” is not one day, so it was left aside. Write the day in full, for example 2020-12-31.',
    ],
    ['2021-02-29', '“2021-02-29” is no day of the calendar, so it was left aside.'],
    [
      '31/12/2020',
      '“31/12/2020” is not a date as this page reads it, so it was left aside. Write year, month and day, for example 2020-12-31.',
    ],
    [
      '2027-01-01',
      '“2027-01-01” is after 23 November 2026, the day on which the record was closed, so it was left aside.',
    ],
    ['', 'Write year, month and day, for example 2020-12-31.'],
  ])('“%s” is left aside, with what to write', (typed, message) => {
    const parsed = parseDay(typed, last);
    if (parsed.kind === 'day') throw new Error('It was taken for a day.');
    expect(describeProblem(parsed.problem, last)).toBe(message);
  });
});
