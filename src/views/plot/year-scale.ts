/** Where a date lies across a drawing of years, in percent of its width, and the years written along it. */
import {
  dayNumberOf,
  getIsoDay,
  getPartialDate,
  middleOf,
  type IsoDay,
} from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';
import { roundPercent, toTick, type Tick } from './scale.ts';

export interface YearScale {
  /** Percent of the width; a month or a year lies at its middle. */
  readonly toX: (date: WrittenDate) => number;
  readonly ticks: readonly Tick[];
}

/** At most so many years are written along a drawing. */
const WANTED_YEARS = 6;

/** A scale of whole years, from the first day of the first to the last day of the last. */
export function toYearScale(firstYear: number, lastYear: number): YearScale {
  const first = getIsoDay(`${String(firstYear)}-01-01`);
  const last = getIsoDay(`${String(lastYear)}-12-31`);
  const [start, end] = [dayNumberOf(first), dayNumberOf(last)];
  const toX = (date: WrittenDate) =>
    roundPercent((100 * (dayNumberOf(middleOf(getPartialDate(date))) - start)) / (end - start));
  return { toX, ticks: toYears(first, last, toX) };
}

/** The years that begin between two days of a drawing, or every second, fifth, … of them. */
export function toYears(
  first: IsoDay,
  last: IsoDay,
  toX: (day: IsoDay) => number,
): readonly Tick[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const step = [1, 2, 5, 10, 20].find((each) => (to - from) / each < WANTED_YEARS) ?? 50;
  const start = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - start) / step) + 1);
  return Array.from({ length: count }, (_, at) => {
    const year = String(start + at * step);
    return toTick(toX(getIsoDay(`${year}-01-01`)), year);
  });
}
