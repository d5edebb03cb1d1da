/** The table that a form makes: the rows that are there, and one more. */
import { compareText } from '#model/compare-text.ts';
import type { Json } from '../fill-vocabularies.ts';
import { formatCsv } from '../fix/format-csv.ts';
import { mendRecord } from '../fix/mend-record.ts';
import { toTablePath, type TableRow } from '../layout.ts';
import { toRowId } from '../new-record/row-id.ts';
import { getRecordSchema, listFields } from '../schema-part.ts';
import type { ComposeContext, ComposedFile } from './compose-record.ts';
import { findValue, toTyped } from './form-answers.ts';

/** A table with a new row. */
export interface ComposedTable extends ComposedFile {
  /** Every row, in their order; `value` is the new one. */
  readonly rows: readonly Json[];
  /** Line of the new row, if no text in the table has a line break. */
  readonly line: number;
}

/**
 * A table with one row more, which has the id that is its due.
 * @param before the rows that stand there
 * @param typed the fields of the new row
 */
export function composeRow(
  kind: TableRow,
  country: string | null,
  before: readonly Json[],
  typed: Json,
  context: ComposeContext,
): ComposedTable {
  const path = toTablePath(kind, country);
  const fields: Readonly<Record<string, Json>> =
    typeof typed === 'object' && typed !== null ? Object.fromEntries(Object.entries(typed)) : {};
  const id = toRowId(kind, country, fields, context.usedIds);
  const row: Json = { id, ...fields };
  const value = mendRecord(row, { kind, name: id, path }, { ...context, note: () => undefined });
  const idOf = (each: Json) => toTyped(findValue(each, ['id']));
  const rows = [...before, value].toSorted((a, b) => compareText(idOf(a), idOf(b)));
  const columns = listFields(getRecordSchema(context.schemas, kind));
  const cells = rows.map((each) => columns.map((column) => toTyped(findValue(each, [column]))));
  return {
    path,
    value,
    text: formatCsv([columns, ...cells]),
    rows,
    line: rows.indexOf(value) + 2,
  };
}
