import { daysInMonth } from '#model/civil-day.ts';
import { MONTHS } from '#model/format.ts';

/** Names of the months in other languages in which people write dates for the UN, January first. */
const FOREIGN_MONTHS: readonly (readonly string[])[] = [
  'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
  'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre',
  'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
  'januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember',
].map((names) => names.split(','));

/** A date that a text in another form can mean. */
export interface MeantDate {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  /** True where it can mean no other: then it may be written without asking. */
  readonly isCertain: boolean;
}

/** The one date that a text in another form most likely means, such as a spreadsheet makes; undefined where it is open. */
export function guessDate(value: string): MeantDate | undefined {
  // Word writes a dash of its own between digits.
  const text = value.trim().replace(/(?<=\d)[\u2010-\u2015](?=\d)/g, '-');
  return (
    guessYearFirst(text) ??
    guessYearLast(text) ??
    guessFromSpreadsheet(text) ??
    guessNamed(text) ??
    guessForeign(text)
  );
}

function guessYearFirst(text: string): MeantDate | undefined {
  const [, year, month, day, time] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([T ].*)?$/.exec(text) ?? [];
  // A time of day may be that of another time zone, in which it was another day.
  return toDay(year, month, day, time === undefined || /^[T ]00:00(:00(\.0+)?)?Z?$/.test(time));
}

function guessYearLast(text: string): MeantDate | undefined {
  const [, first = '', second = '', year] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12 || Number(first) === Number(second)) return toDay(year, second, first);
  // Of 03/04/2020 nobody can say which is the month.
  return Number(second) > 12 ? toDay(year, first, second) : undefined;
}

/** The day for which a spreadsheet keeps a number: most count days from the end of 1899, but some from 1904. */
function guessFromSpreadsheet(text: string): MeantDate | undefined {
  if (!/^[2-5]\d{4}$/.test(text)) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + Number(text)));
  return { date: day.toISOString().slice(0, 10), isCertain: false };
}

function guessNamed(text: string): MeantDate | undefined {
  const [, before, word, after, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([A-Za-z]{3,9})\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/.exec(
      text,
    ) ?? [];
  const month = MONTHS.findIndex((name) => isMonthName(name, word)) + 1;
  if (month === 0 || year === undefined) return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const day = before ?? after;
  if (day !== undefined) return toDay(year, String(month), day);
  return { date: `${year}-${pad(String(month))}`, isCertain: true };
}

/** A day or a month as in "21 mai 2020", "1er août 2020", "3. März 2021", "5 de mayo de 2020". */
function guessForeign(text: string): MeantDate | undefined {
  const [, day, word = '', year] =
    /^(?:(\d{1,2})(?:er|º|\.)? (?:de )?)?(\p{L}{3,})(?: de)? (\d{4})$/u.exec(text) ?? [];
  const month = FOREIGN_MONTHS.map((names) => names.indexOf(word.toLowerCase()) + 1).find(Boolean);
  if (month === undefined || year === undefined) return undefined;
  if (day !== undefined) return toDay(year, String(month), day);
  return { date: `${year}-${pad(String(month))}`, isCertain: true };
}

function isMonthName(name: string, word: string | undefined): boolean {
  return word !== undefined && name.toLowerCase().startsWith(word.toLowerCase());
}

function toDay(year = '', month = '', day = '', isCertain = true): MeantDate | undefined {
  const isReal =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month));
  return isReal ? { date: `${year}-${pad(month)}-${pad(day)}`, isCertain } : undefined;
}

function pad(digits: string): string {
  return digits.padStart(2, '0');
}
