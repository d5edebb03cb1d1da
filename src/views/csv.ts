/** Tables as CSV: UTF-8, comma, RFC 4180 line ends, spreadsheet formulas defused, unknown an empty cell. */
import Papa from 'papaparse';

export type Cell = string | number | boolean | null | undefined;

/**
 * Rows as CSV, in the order of columns given. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers are left as they are, minus signs too.
 */
export function toCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  const data = rows.map((row) => columns.map((column) => toCell(row[column])));
  return `${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: /^[=+\-@\t\r].*$/, newline: '\r\n' })}\r\n`;
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new TypeError(`A cell cannot hold ${JSON.stringify(value)}.`);
}
