/** A table as NDJSON: one JSON object a line, in UTF-8, with null for what is unknown. */
import type { FormatTable } from './format-table.ts';

/** The rows of a table, each a line that ends in a line feed; empty where there is no row. */
export function toNdjson({ rows }: FormatTable): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
