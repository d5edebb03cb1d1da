/** The time after the end of a mandate of which the record is asked. */
import type { BacktestCase } from '#model/backtest-case.ts';
import {
  addCalendarMonths,
  getIsoDay,
  getPartialDate,
  isOnOrBefore,
  spanOf,
  type IsoDay,
} from '#model/partial-date.ts';
import type { WrittenDate } from '#model/records.generated.ts';

export interface ExitWindow {
  /** The last day of the mandate, as exactly as is known; null where only the year is told. */
  readonly endedOn: WrittenDate | null;
  /** The last day of the mandate, which is no part of the time after. */
  readonly after: IsoDay;
  /** The last day of the months that are asked for. */
  readonly to: IsoDay;
}

/**
 * So many calendar months after the last day of a mandate: the mission's own, or that on which a part was handed over.
 * Where no such day of the year in which it ended is known, they begin with the year after, as the yearly figures do.
 */
export function toExitWindow(
  entry: Pick<BacktestCase, 'mission' | 'exitYear' | 'end' | 'endedOn'>,
  months: number,
): ExitWindow {
  const { exitYear } = entry;
  const lastDay = entry.end === 'part' ? entry.endedOn : entry.mission.end;
  const endedOn = lastDay?.startsWith(String(exitYear)) ? lastDay : null;
  const after =
    endedOn === null
      ? getIsoDay(`${String(exitYear)}-12-31`)
      : spanOf(getPartialDate(endedOn)).last;
  return { endedOn, after, to: addCalendarMonths(after, months) };
}

/** True where all days that a date can mean lie in the window, and none after the day of the record. */
export function isInWindow(
  date: WrittenDate,
  { after, to }: Pick<ExitWindow, 'after' | 'to'>,
  asOf: IsoDay,
): boolean {
  const { first, last } = spanOf(getPartialDate(date));
  return first > after && last <= to && isOnOrBefore(getPartialDate(date), asOf);
}
