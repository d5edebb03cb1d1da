import type { ParsedPartialDate } from '#model/partial-date.ts';
import { daysInMonth } from '#model/civil-day.ts';
import type { ShapeFault } from './describe-shape-fault.ts';
import { quoteText } from './quote-text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Words for a text that is not the date that should stand there. */
export function describeDate(
  value: string,
  wantsDay: boolean,
  parsed: ParsedPartialDate,
): ShapeFault {
  const quoted = quoteText(value);
  if (parsed.kind === 'date' && wantsDay) {
    const found = `${quoted} is a ${value.length === 4 ? 'year' : 'month'}, and a day is needed here.`;
    return { code: 'date-form', found, write: 'Write it as YYYY-MM-DD.' };
  }
  if (parsed.kind === 'refused' && parsed.problem === 'no-such-day') {
    const [year = 0, month = 1, day = 0] = value.split('-').map(Number);
    const name = MONTHS[month - 1] ?? '';
    const found = `${day} ${name} ${year} is not in the calendar.`;
    const write = `${name} ${year} has ${daysInMonth(year, month)} days. Write the day that the source gives.`;
    return { code: 'impossible-date', found, write };
  }
  if (parsed.kind === 'refused' && parsed.problem === 'no-such-month') {
    const [year = '', month = '', day] = value.split('-');
    const isSwapped =
      day !== undefined && Number(day) >= 1 && Number(day) <= 12 && Number(month) <= 31;
    const write = isSwapped
      ? `Did you mean ${year}-${day}-${month}? The month comes before the day.`
      : 'Write a month from 01 to 12.';
    return {
      code: 'impossible-date',
      found: `${quoted} names month ${month}, and a year has 12.`,
      write,
    };
  }
  const form = wantsDay ? 'YYYY-MM-DD' : 'YYYY-MM-DD, YYYY-MM or YYYY';
  const meant = guessDate(value);
  const write =
    meant === undefined ? `Write ${form}, as much as the source gives.` : `Write ${meant}.`;
  return { code: 'date-form', found: `${quoted} is not a date in the form ${form}.`, write };
}

/** The one date that a text in another form can mean, such as a spreadsheet makes; undefined where it is open. */
function guessDate(value: string): string | undefined {
  const text = value.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast) {
    const [, first, second, year] = yearLast;
    // Of 03/04/2020 nobody can say which is the month.
    if (Number(first) > 12) return toDay(year, second, first);
    return Number(second) > 12 ? toDay(year, first, second) : undefined;
  }
  if (/^[2-5]\d{4}$/.test(text)) return fromSpreadsheet(Number(text));
  const named = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  const month = MONTHS.findIndex((name) => isMonthName(name, named?.[2]));
  if (!named || month < 0) return undefined;
  return named[1] === undefined
    ? `${named[3] ?? ''}-${pad(String(month + 1))}`
    : toDay(named[3], String(month + 1), named[1]);
}

/** The day for which a spreadsheet keeps a number: days counted from the end of 1899. */
function fromSpreadsheet(number: number): string {
  return new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);
}

function isMonthName(name: string, word: string | undefined): boolean {
  return word !== undefined && name.toLowerCase().startsWith(word.toLowerCase());
}

function toDay(year = '', month = '', day = ''): string | undefined {
  const isReal =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month));
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
