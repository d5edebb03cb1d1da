import { daysInMonth, toDayNumber, type DayNumber } from './civil-day.ts';
import { compareText } from './compare-text.ts';

declare const partialDate: unique symbol;
declare const isoDay: unique symbol;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, known to exist in the calendar. */
export type PartialDate = string & { readonly [partialDate]: true };

/** A partial date that names one day, `YYYY-MM-DD`. */
export type IsoDay = PartialDate & { readonly [isoDay]: true };

/** Why a text is not a partial date. */
export type PartialDateProblem = 'not-a-date' | 'no-such-month' | 'no-such-day';

/** A partial date, or why the text is none. */
export type ParsedPartialDate =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'refused'; readonly problem: PartialDateProblem };

/** The days that a partial date can mean, both included. */
export interface DateSpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Mean length of a month: 365.25 / 12 days (Method §3). */
const DAYS_PER_MONTH = 30.4375;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads a partial date, or says why the text is none: `2022-06-31` is refused as `no-such-day`. */
export function parsePartialDate(text: string): ParsedPartialDate {
  const problem = findProblem(text);
  if (problem !== undefined) return { kind: 'refused', problem };
  return { kind: 'date', date: getPartialDate(text) };
}

/** True where the text is a partial date that exists in the calendar. */
export function isPartialDate(text: string): text is PartialDate {
  return findProblem(text) === undefined;
}

/** True where a partial date names one day. */
export function isIsoDay(text: string): text is IsoDay {
  return text.length === 10 && isPartialDate(text);
}

/** The partial date in a text; throws where there is none. For text that was checked before. */
export function getPartialDate(text: string): PartialDate {
  if (!isPartialDate(text)) throw new RangeError(`Not a date: ${JSON.stringify(text)}.`);
  return text;
}

/** The day in a text, `YYYY-MM-DD`; throws where there is none. For text that was checked before. */
export function getIsoDay(text: string): IsoDay {
  if (!isIsoDay(text)) throw new RangeError(`Not a day: ${JSON.stringify(text)}.`);
  return text;
}

/** Scores ask for the span of the same few thousand dates millions of times: each is worked out once. */
const knownSpans = new Map<PartialDate, DateSpan>();

/** The first and the last day that a date can mean: `2022-02` is 1 to 28 February 2022. */
export function spanOf(date: PartialDate): DateSpan {
  const known = knownSpans.get(date);
  if (known !== undefined) return known;
  const span = findSpan(date);
  knownSpans.set(date, span);
  return span;
}

function findSpan(date: PartialDate): DateSpan {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return { first: isoDayOf(year, 1, 1), last: isoDayOf(year, 12, 31) };
  if (day === undefined) {
    const last = isoDayOf(year, month, daysInMonth(year, month));
    return { first: isoDayOf(year, month, 1), last };
  }
  const only = isoDayOf(year, month, day);
  return { first: only, last: only };
}

/**
 * True where all of a date lies on or before a day: a partial date counts from the last day that it
 * can mean, so that a vague date never moves a score earlier than a precise one (Method §3).
 */
export function isOnOrBefore(date: PartialDate, asOf: IsoDay): boolean {
  return spanOf(date).last <= asOf;
}

/** The day from which a date's age is counted: 1 July of a year, the 15th of a month (Method §3). */
export function middleOf(date: PartialDate): IsoDay {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return isoDayOf(year, 7, 1);
  return isoDayOf(year, month, day ?? 15);
}

/** The day from which a date's age is counted, never later than `asOf`, as a day number. */
export function ageDay(date: PartialDate, asOf: IsoDay): DayNumber {
  return Math.min(dayNumberOf(middleOf(date)), dayNumberOf(asOf));
}

/** Age of a date on a day, in months of 30.4375 days, never below 0 (Method §3). */
export function ageInMonths(date: PartialDate, asOf: IsoDay): number {
  return monthsBetween(ageDay(date, asOf), dayNumberOf(asOf));
}

/** Months of 30.4375 days from one day number to another; negative where the second is earlier. */
export function monthsBetween(from: DayNumber, to: DayNumber): number {
  return (to - from) / DAYS_PER_MONTH;
}

/** The day number, counted from 1970-01-01, of a day. */
export function dayNumberOf(day: IsoDay): DayNumber {
  const parts = partsOf(day);
  return toDayNumber(parts.year, parts.month ?? 1, parts.day ?? 1);
}

/**
 * The day a number of calendar months later (earlier where negative). A day that the month does not
 * have becomes its last one: 31 August and six months is the end of February.
 */
export function addCalendarMonths(day: IsoDay, months: number): IsoDay {
  const parts = partsOf(day);
  const count = parts.year * 12 + (parts.month ?? 1) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return isoDayOf(year, month, Math.min(parts.day ?? 1, daysInMonth(year, month)));
}

/** The day a number of calendar years later; 29 February becomes the 28th where it must. */
export function addCalendarYears(day: IsoDay, years: number): IsoDay {
  return addCalendarMonths(day, years * 12);
}

/** Whole calendar months from one day to a later one: 1 June 2012 to 11 September 2015 are 39. */
export function wholeMonthsBetween(from: IsoDay, to: IsoDay): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + (end.month ?? 1) - (start.month ?? 1);
  return addCalendarMonths(from, months) > to ? months - 1 : months;
}

/** Sorts dates by the last day that they can mean: the day from which they count. */
export function compareLastDays(a: PartialDate, b: PartialDate): number {
  return compareText(spanOf(a).last, spanOf(b).last);
}

function partsOf(date: PartialDate): DateParts {
  const match = FORM.exec(date);
  if (match === null) throw new RangeError(`Not a date: ${JSON.stringify(date)}.`);
  return toParts(match);
}

function toParts([, year, month, day]: RegExpExecArray): DateParts {
  return { year: Number(year), month: toNumber(month), day: toNumber(day) };
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function findProblem(text: string): PartialDateProblem | undefined {
  const match = FORM.exec(text);
  if (match === null) return 'not-a-date';
  const { year, month, day } = toParts(match);
  if (year === 0) return 'not-a-date';
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return 'no-such-month';
  if (day === undefined) return undefined;
  return day < 1 || day > daysInMonth(year, month) ? 'no-such-day' : undefined;
}

function isoDayOf(year: number, month: number, day: number): IsoDay {
  return getIsoDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
