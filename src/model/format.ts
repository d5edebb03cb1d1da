/** Values to words, in the interface's language: dates, numbers, counts. */
import { isIsoDay, type IsoDay } from './partial-date.ts';
import type { WrittenDate } from './records.generated.ts';

/** Names of the months, January first. */
export const MONTHS = [
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
] as const;

/** By which two numbers may differ that are the same but for the rounding of floating point; of large ones no more than the second. */
const [RELATIVE_TOLERANCE, LARGEST_TOLERANCE] = [1e-12, 1e-6];

/** A date in full, as exact as it is known: "3 October 2020", "October 2020", "2020". */
export function formatDate(date: WrittenDate): string {
  return writeDate(date, (month) => month);
}

/** The day of a text as `formatDate` writes it: "3 October 2020"; null where it is none of the calendar. */
export function parseLongDate(words: string): IsoDay | null {
  const [day = '', month = '', year = ''] = words.split(' ');
  const place = MONTHS.findIndex((each) => each === month) + 1;
  const written = `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(written) ? written : null;
}

/** A date in little room: "3 Oct 2020", "Oct 2020", "2020". */
export function formatShortDate(date: WrittenDate): string {
  return writeDate(date, (month) => (month.length > 4 ? month.slice(0, 3) : month));
}

/** A score or share of 100, to the whole number: "16". Halves go up. */
export function formatScore(score: number): string {
  return String(roundHalfUp(score));
}

/** A share (0–1) as whole hundredths: "38%". Halves go up. */
export function formatPercent(share: number): string {
  return `${String(roundHalfUp(share * 100))}%`;
}

/**
 * To the whole number, halves up. What falls short of a half by rounding alone is taken for it: 23/40 is 57.5%, and the
 * computer's 0.575 · 100 is a little less.
 */
export function roundHalfUp(value: number): number {
  return Math.round(value + Math.min(Math.abs(value) * RELATIVE_TOLERANCE, LARGEST_TOLERANCE));
}

/**
 * To a count of decimals, halves away from zero: the number that `formatDecimal` writes. Whatever is counted or given out as
 * it is printed is rounded by this.
 */
export function roundTo(value: number, decimals: number): number {
  const units = 10 ** decimals;
  const size = roundHalfUp(Math.abs(value) * units) / units;
  return value < 0 && size > 0 ? -size : size;
}

/** A number with one decimal as whole tenths, so that sums of what is printed can be reckoned exactly: 15 of 1.45. */
export function toTenths(value: number): number {
  return Math.round(roundTo(value, 1) * 10);
}

/** A number with a fixed count of decimals and a true minus sign: "−0.7". Halves go away from zero. */
export function formatDecimal(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  const text = Math.abs(rounded).toFixed(decimals);
  return rounded < 0 ? `−${text}` : text;
}

/** A difference with its sign: "+0.7", "−1.0", "0.0". */
export function formatDifference(value: number, decimals: number): string {
  const text = formatDecimal(value, decimals);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** A whole number with thin groups of three: "12,000". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A file's size as a reader measures it: "4 kB", "1.2 MB". Never below 1 kB. */
export function formatSize(sizeBytes: number): string {
  const kilobytes = Math.round(sizeBytes / 1000);
  if (kilobytes >= 1000) return `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
  return `${Math.max(1, kilobytes)} kB`;
}

/** A count with its noun: "1 finding", "8 findings", "no findings". */
export function formatNoun(count: number, one: string, many: string): string {
  if (count === 0) return `no ${many}`;
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** A list in words: "risk", "risk and design", "delivery, risk and design". */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A phrase that begins a sentence. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function writeDate(date: WrittenDate, toMonthName: (month: string) => string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name && toMonthName(name), year].filter(Boolean).join(' ');
}
