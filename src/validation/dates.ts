import { isPartialDate, type PartialDate } from '#model/partial-date.ts';
import type { Context } from './context.ts';
import type { Entry } from './entry.ts';
import type { FieldPath } from './parsed-file.ts';

/** A date of a record. */
export interface DatedField {
  readonly entry: Entry;
  readonly path: FieldPath;
  readonly date: PartialDate;
  /** True for a plan, such as a deadline: it may lie after the day on which the record was closed. */
  readonly isPlan: boolean;
}

/** Every date of the records and of their parts that is in the calendar. */
export function listDates(
  context: Pick<Context, 'records' | 'findings' | 'checks' | 'incentives'>,
): DatedField[] {
  const dates: DatedField[] = [];
  const add = (entry: Entry, path: FieldPath, date: string | undefined, isPlan = false): void => {
    if (date !== undefined && isPartialDate(date)) dates.push({ entry, path, date, isPlan });
  };
  const { records, findings, checks, incentives } = context;
  for (const mission of records.mission) {
    add(mission, ['start'], mission.value.start);
    add(mission, ['end'], mission.value.end, true);
  }
  for (const strategy of records.strategy) {
    add(strategy, ['date'], strategy.value.date);
    strategy.value.statusHistory?.forEach((change, index) => {
      add(strategy, ['statusHistory', index, 'from'], change?.from);
    });
  }
  for (const commitment of records.commitment) {
    add(commitment, ['madeOn'], commitment.value.madeOn);
    add(commitment, ['deadline'], commitment.value.deadline, true);
  }
  for (const source of records.source) {
    add(source, ['linkCheck', 'checkedOn'], source.value.linkCheck?.checkedOn);
  }
  for (const episode of records.episode) add(episode, ['decidedOn'], episode.value.decidedOn);
  for (const claim of records.claim) add(claim, ['madeOn'], claim.value.madeOn);
  for (const incentive of incentives) add(incentive, ['until'], incentive.value.until);
  const dated = [...findings, ...checks, ...incentives];
  for (const entry of [
    ...dated,
    ...records.source,
    ...records.risk,
    ...records.access,
    ...records.compliance,
    ...records.mandate,
    ...records.redirect,
    ...records.reply,
  ]) {
    add(entry, ['date'], entry.value.date);
  }
  return dates;
}
