/** A day of the proleptic Gregorian calendar, counted in whole days from 1970-01-01. */
export type DayNumber = number;

/** Days in the 400 years after which the Gregorian calendar repeats. */
const DAYS_PER_ERA = 146_097;

/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** True in a leap year of the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days (28–31) of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day number of a calendar day, by the era algorithm of H. Hinnant ("chrono-compatible low-level
 * date algorithms", days_from_civil). Own arithmetic because `Date.UTC` moves years 0–99 to 1900–1999.
 */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  // The year is counted from March so that the leap day is the last of its year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}
