import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** A table as text, as a CSV reader gives it: one heading, then rows without blank lines. */
export interface TextTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A number in plain decimal or exponent notation; undefined for any other text, the empty one included. */
export function findNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const number = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** The first row with another number of cells than the heading, or a column named twice; else null. */
export function checkColumns(
  table: 'tree' | 'matrix',
  { heading, rows }: TextTable,
): Refusal | null {
  const twice = heading.find((name, column) => heading.indexOf(name) !== column);
  if (twice !== undefined) {
    return refuse({ table, row: -1 }, `The column "${twice}" stands in the heading twice.`);
  }
  const row = rows.findIndex((cells) => cells.length !== heading.length);
  if (row < 0) return null;
  const found = rows[row]?.length ?? 0;
  return refuse({ table, row }, `The row has ${found} cells and the heading ${heading.length}.`);
}
