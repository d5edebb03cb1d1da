/** Ends of mandates to protect civilians, against which scores are held (Method §3.9). */
import type { Episode, Mission, Place } from './dataset.ts';
import type { BacktestCaseRow } from './records.generated.ts';

/** One row of data/backtest/cases.csv, its ids turned into records. */
export interface BacktestCase extends Readonly<
  Omit<BacktestCaseRow, 'mission' | 'successor' | 'episode'>
> {
  readonly mission: Mission;
  /** The mission that took the mandate over; null where none did. */
  readonly successor: Mission | null;
  /** The decision; null where none is on record in data/episodes.csv. */
  readonly episode: Episode | null;
  readonly place: Place;
}
