/** Rows of what differs in the records, the method and the figures of others. */
import { text } from '#i18n/text.ts';
import type { FieldChange } from '#scoring/change/field-changes.ts';
import type { Plain } from '#scoring/change/plain-record.ts';
import type { RecordChange, SeriesChange } from '#scoring/change/record-changes.ts';
import type { ReportRow } from './change-report.ts';

const words = text.change;
const LONGEST_VALUE = 80;

/** One row a field that differs; one for a record that came or went. */
export function toRecordRows(
  { kind, id, change, fields }: RecordChange,
  title: string,
): readonly ReportRow[] {
  const subject = title === '' ? `${kind} ${id}` : `${kind} ${id}: ${title}`;
  if (change !== 'changed') return [toRow(subject, words.change[change])];
  return fields.map((field) => toFieldRow(field, subject));
}

/** One row a constant of the method that differs. */
export function toConstantRow(change: FieldChange): ReportRow {
  return toFieldRow(change, words.sections.method);
}

/** One row a series of figures. */
export function toSeriesRow({ series, added, changed, removed }: SeriesChange): ReportRow {
  const counts = `+${String(added)}, ~${String(changed)}, −${String(removed)}`;
  return { ...toRow(series, words.columns.difference), difference: counts };
}

function toFieldRow({ path, kind, before, after }: FieldChange, subject: string): ReportRow {
  return {
    ...toRow(subject, path),
    before: kind === 'added' ? '' : writeValue(before),
    after: kind === 'removed' ? '' : writeValue(after),
    difference: words.change[kind],
  };
}

function toRow(subject: string, figure: string): ReportRow {
  return { subject, figure, before: '', after: '', difference: '', why: '' };
}

/** A value in little room; of a whole entry what a reviewer looks for first. */
function writeValue(value: Plain): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const characters = Array.from(written);
  return characters.length <= LONGEST_VALUE
    ? written
    : `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
