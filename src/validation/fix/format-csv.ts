import Papa from 'papaparse';

/** Rows as CSV: commas, quotes only where they are needed, a line break at the end. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
}
