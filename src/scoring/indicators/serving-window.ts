import { addCalendarYears, getIsoDay, type IsoDay } from '#model/partial-date.ts';
import type { RiskTreeFile } from '#model/records.generated.ts';

/** Whether a year's figures may serve on a day: not before they could be known, not once they are old. */
export type Serving = 'not-yet' | 'serves' | 'too-old';

/** Figures of year Y serve from 1 July Y+1 to 30 June Y+4, both included (Method §3.5). */
export function servingOn(
  year: number,
  asOf: IsoDay,
  tree: Pick<RiskTreeFile, 'constants'>,
): Serving {
  const { servesFromYearsAfter, servesFromMonth, servesYears } = tree.constants;
  const month = String(servesFromMonth.value).padStart(2, '0');
  const first = getIsoDay(`${year + servesFromYearsAfter.value}-${month}-01`);
  if (asOf < first) return 'not-yet';
  return asOf < addCalendarYears(first, servesYears.value) ? 'serves' : 'too-old';
}
