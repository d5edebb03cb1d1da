import { isPartialDate, type ParsedPartialDate } from '#model/partial-date.ts';
import { daysInMonth } from '#model/civil-day.ts';
import { MONTHS } from '#model/format.ts';
import type { ShapeFault } from './describe-shape-fault.ts';
import { guessDate } from './meant-date.ts';
import { quoteText } from './quote-text.ts';

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
    const swapped = `${year}-${day ?? ''}-${month}`;
    const write = isPartialDate(swapped)
      ? `Did you mean ${swapped}? The month comes before the day.`
      : 'Write a month from 01 to 12.';
    return {
      code: 'impossible-date',
      found: `${quoted} names month ${month}, and a year has 12.`,
      write,
    };
  }
  const form = wantsDay ? 'YYYY-MM-DD' : 'YYYY-MM-DD, YYYY-MM or YYYY';
  const meant = guessDate(value)?.date;
  const write = meant === undefined ? adviseOn(value, form) : `Write ${meant}.`;
  return { code: 'date-form', found: `${quoted} is not a date in the form ${form}.`, write };
}

/** What to write for a text that no one date can be. */
function adviseOn(value: string, form: string): string {
  if (/^(?:n\/?a|n\.a\.|none|unknown|\?+|-+|tbc|tbd|ongoing)$/i.test(value.trim())) {
    return 'Leave it out where it is unknown, or write as much as the source gives, if only the year.';
  }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value.trim()) ?? [];
  const [day = '', month = ''] = [first, second].map((part) => part.padStart(2, '0'));
  const days = [`${year}-${month}-${day}`, `${year}-${day}-${month}`];
  return days.every(isPartialDate)
    ? `Write ${days.join(' or ')}, whichever is meant.`
    : `Write ${form}, as much as the source gives.`;
}
