/** The table that a form makes: the rows that a country has, and one more. */
import { compareText } from '#model/compare-text.ts';
import type { Json } from '../fill-vocabularies.ts';
import { formatCsv } from '../fix/format-csv.ts';
import { findHighest } from '../fix/mend-lists.ts';
import { mendRecord } from '../fix/mend-record.ts';
import { toRowFile, type CountryRow } from '../layout.ts';
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

/** Where a country's rows of a kind stand. */
export function toTablePath(kind: CountryRow, country: string): string {
  return `data/countries/${country}/${toRowFile(kind)}`;
}

/**
 * The table of a country with one row more, which has the next free id.
 * @param before the rows that stand there
 * @param typed the fields of the new row
 */
export function composeRow(
  kind: CountryRow,
  country: string,
  before: readonly Json[],
  typed: Json,
  context: ComposeContext,
): ComposedTable {
  const path = toTablePath(kind, country);
  const prefix = `${country}-${kind}-`;
  const id = `${prefix}${String(findHighest(context.usedIds, prefix) + 1).padStart(3, '0')}`;
  const fields = typeof typed === 'object' && typed !== null ? Object.entries(typed) : [];
  const row: Json = { id, ...Object.fromEntries(fields) };
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
