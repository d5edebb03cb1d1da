/** Tables as CSV: UTF-8, comma, RFC 4180 line ends, spreadsheet formulas defused, unknown an empty cell. */
import Papa from 'papaparse';
import { roundTo } from '#model/format.ts';

export type Cell = string | number | boolean | null | undefined;

/**
 * What a spreadsheet may take for a formula or a command: =, +, - or @ in front, in their wide forms too, with or without
 * blanks before it; or a tab or line break in front, by which a cell can spill into the next.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
/** The same behind the apostrophe that it is given. */
const defused = new RegExp(`^'(?=${formula.source.slice(1)})`, 'u');

/**
 * Rows as CSV, in the order of columns given. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; numbers are left as they are, minus signs too. A list is written with "; " between its members.
 */
export function toCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string {
  const lines: Cell[][] = rows.map((row) => columns.map((column) => toCell(row[column])));
  // The header is a line like the others: as `fields` without data, it would be followed by an empty line.
  return writeCsv([columns, ...lines]);
}

/** Lines of cells as CSV, the header among them. Whatever may be opened in a spreadsheet is written by this. */
export function writeCsv(lines: readonly (readonly Cell[])[]): string {
  const cells = lines.map((line) => [...line]);
  return `${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** A cell as it was before it got an apostrophe, for what is written here and comes back filled. */
export function withoutApostrophe(cell: string): string {
  return cell.replace(defused, '');
}

/** A score as a cell shows it, to one decimal; what is unknown stays so. */
export function toTenth(figure: number | null | undefined): number | null {
  return figure === null || figure === undefined ? null : roundTo(figure, 1);
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`A cell cannot hold ${String(value)}.`);
}
