/** A chart with its words, its table and its CSV: what `ChartFigure` asks for, with a picture of rows or a matrix. */
import type { Cell } from '../csv.ts';
import { toCsv } from '../csv.ts';
import type { RowPlot } from './row-plot.ts';

export interface TableColumn {
  readonly label: string;
  readonly isNumber: boolean;
}

export interface TableRow {
  readonly label: string;
  readonly address: string | null;
  readonly cells: readonly string[];
}

/** A table as a reader sees it; its first column names the rows. */
export interface DataTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Every two things of a list: a filled circle where they go together, a ring where one falls as the other rises. */
export interface Matrix {
  readonly names: readonly string[];
  /** By rows; null on the diagonal and where there is no figure. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
}

export interface MatrixCell {
  /** −1 to 1. */
  readonly value: number;
  readonly label: string;
}

export type Picture =
  | { readonly kind: 'rows'; readonly plot: RowPlot }
  | { readonly kind: 'matrix'; readonly matrix: Matrix };

export interface Figure {
  /** Unique on its page; its CSV is named after it. */
  readonly id: string;
  /** What the figures show, in a sentence. */
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  readonly picture: Picture;
  readonly table: DataTable;
  readonly csv: string;
}

/** A row of a CSV, by column. */
export type CsvRow = Readonly<Record<string, Cell>>;

/** Rows as CSV with the columns of the first; every row has the same. */
export function toFigureCsv(rows: readonly CsvRow[]): string {
  return toCsv(rows, Object.keys(rows[0] ?? {}));
}

/** Columns from their labels; those named in `numbers` (by place, from 0) are set to the right. */
export function toColumns(labels: readonly string[], numbers: readonly number[]): TableColumn[] {
  return labels.map((label, at) => ({ label, isNumber: numbers.includes(at) }));
}
