/** A blind sheet as CSV. */
import { writeCsv } from '../csv.ts';
import { getCodingForm, listSheetColumns, type CodingField } from './coding-form.ts';
import { sealRow, type SheetRow } from './sheet-row.ts';

/** What a coder has filled in a row, by column. */
export type FilledCells = Readonly<Record<string, string>>;

/**
 * The sheet as CSV, the columns to fill empty but for what `filled` gives by item. No cell can be taken for
 * a formula: a text that begins like one gets an apostrophe, which the reading of sheets takes off again.
 */
export function writeSheet(
  field: CodingField,
  rows: readonly SheetRow[],
  filled: ReadonlyMap<string, FilledCells> = new Map(),
): string {
  const form = getCodingForm(field);
  const columns = listSheetColumns(form);
  const open = columns.slice(2 + form.shown.length);
  const lines = rows.map(({ item, shown }) => {
    const cells = filled.get(item) ?? {};
    return [item, sealRow(item, shown), ...shown, ...open.map((name) => cells[name] ?? '')];
  });
  return writeCsv([columns, ...lines]);
}
