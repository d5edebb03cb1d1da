/** When the mandate of a case ended in words, or for when its end is planned. */
import { text } from '#i18n/text.ts';
import { formatShortDate } from '#model/format.ts';
import type { BacktestCase } from '#model/backtest-case.ts';
import type { IsoDay } from '#model/partial-date.ts';
import type { ExitWindow } from './exit-window.ts';

export function describeEnd(
  { end, exitYear }: Pick<BacktestCase, 'end' | 'exitYear'>,
  { endedOn, after }: Pick<ExitWindow, 'endedOn' | 'after'>,
  asOf: IsoDay,
): string {
  const words = text.exits.ended;
  const when = endedOn === null ? String(exitYear) : formatShortDate(endedOn);
  if (after > asOf) return words.planned(when);
  return end === 'part' ? words.part(when) : words.day(when);
}
