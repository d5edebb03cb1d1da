import { isPartialDate, type PartialDate } from '#model/partial-date.ts';
import type { FieldPath } from './parsed-file.ts';
import type { PlainText } from './texts.ts';

/** A date of a record. */
export interface DatedField {
  readonly entry: PlainText['entry'];
  readonly path: FieldPath;
  readonly date: PartialDate;
  /** True for what may lie after the day on which the record was closed: a plan, or work on the record itself. */
  readonly mayComeLater: boolean;
}

/** Every field that a schema types as a date or a day, by its name. */
const DATES: ReadonlySet<unknown> = new Set([
  'asOf',
  'checkedOn',
  'date',
  'deadline',
  'decidedOn',
  'end',
  'endedOn',
  'exitDecision',
  'from',
  'madeOn',
  'readOn',
  'retrievedOn',
  'start',
  'until',
]);

/** Plans, such as a deadline, and days on which somebody coded or audited what was on record. */
const LATER = new Set([
  'audit.readOn',
  'audit-round.date',
  'backtest-case.endedOn',
  'coding-round.date',
  'commitment.deadline',
  'mission.end',
]);

/** True for a field that holds a date, where it holds what its schema asks for. */
export function isDateField(path: FieldPath): boolean {
  return DATES.has(path.at(-1));
}

/** Those of some texts that are dates in the calendar. */
export function findDates(texts: readonly PlainText[]): DatedField[] {
  return texts.flatMap(({ kind, entry, path, text }): DatedField[] => {
    if (!isDateField(path) || !isPartialDate(text)) return [];
    return [{ entry, path, date: text, mayComeLater: LATER.has(`${kind}.${String(path.at(-1))}`) }];
  });
}
