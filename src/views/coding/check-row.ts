/** Whether a row of a sheet is still the one that was drawn. */
import { ITEM, listSheetColumns, SEAL, type CodingForm } from './coding-form.ts';
import type { SheetFault } from './sheet-cells.ts';
import type { SheetLine } from './sheet-lines.ts';
import { sealRow, type SheetRow } from './sheet-row.ts';

/**
 * What is wrong with a row's id and words: unknown, there already, edited, or of a record that has changed since. Notes
 * the item in `seen` by its line.
 */
export function checkSheetRow(
  { number: line, cells }: SheetLine,
  form: CodingForm,
  known: ReadonlyMap<string, SheetRow>,
  seen: Map<string, number>,
): readonly SheetFault[] {
  const [item = '', seal = ''] = cells;
  const columns = listSheetColumns(form);
  const toFault = (column: string | null, found: string, write: string) => [
    { line, column, found, write },
  ];
  if (cells.length !== columns.length) {
    const found = `The row has ${String(cells.length)} cells; the first line has ${String(columns.length)}.`;
    return toFault(null, found, 'Put a text that holds a comma into double quotes.');
  }
  const earlier = seen.get(item);
  if (earlier !== undefined) {
    const found = `"${item}" already stands in line ${String(earlier)}.`;
    return toFault(ITEM, found, 'Keep one of the two.');
  }
  seen.set(item, line);
  const row = known.get(item);
  if (row === undefined) {
    const found = `"${item}" is nothing that can be coded here.`;
    return toFault(ITEM, found, 'Write the item as the sheet had it, or delete the row.');
  }
  const edited = form.shown.find((_name, at) => !isSame(row.shown[at], cells[2 + at]));
  if (edited === undefined && seal === sealRow(item, row.shown)) return [];
  const shown = cells.slice(2, 2 + form.shown.length);
  if (edited !== undefined && seal === sealRow(item, shown)) {
    const found = 'The record has changed since the sheet was drawn.';
    return toFault(edited, found, 'Draw the row anew, and code it as it now stands.');
  }
  const found =
    edited === undefined ? 'The seal was changed.' : 'The words of the row were changed.';
  return toFault(edited ?? SEAL, found, 'Put back what the sheet had, or draw the row anew.');
}

function isSame(one = '', other = ''): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}
