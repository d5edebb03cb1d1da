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
  /** The mission's last day where it is known and the mandate ended with it; null where only the year is told. */
  readonly endedOn: WrittenDate | null;
  /** The last day of the mandate, which is no part of the time after. */
  readonly after: IsoDay;
  /** The last day of the months that are asked for. */
  readonly to: IsoDay;
}

/**
 * So many calendar months after a mission's last day. Where only a part was handed over, or that day lies in another
 * year than the mandate's end, they begin with the year after the end, as the yearly figures do.
 */
export function toExitWindow(
  { mission, exitYear, end }: Pick<BacktestCase, 'mission' | 'exitYear' | 'end'>,
  months: number,
): ExitWindow {
  const isWhole = end !== 'part' && mission.end?.startsWith(String(exitYear)) === true;
  const endedOn = isWhole ? (mission.end ?? null) : null;
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
