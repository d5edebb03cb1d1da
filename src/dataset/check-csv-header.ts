import { toFileProblem, type Problem, type Spot } from '#validation/problem.ts';
import { quoteText } from '#validation/quote-text.ts';
import type { Column } from './csv-columns.ts';

/** One problem where the first line is not the schema's columns in order, else none. */
export function checkCsvHeader(
  spot: Spot,
  cells: readonly string[],
  columns: readonly Column[],
): Problem[] {
  const names = columns.map(({ name }) => name);
  const wrong = names.findIndex((name, index) => name !== cells[index]);
  if (wrong < 0 && cells.length === names.length) return [];
  const before = cells.slice(0, wrong < 0 ? names.length : wrong).join(',');
  const column = before.length + (before === '' ? 1 : 2);
  const found = describeHeader(cells, names);
  const write = `Write the first line as ${names.join(',')}`;
  return [toFileProblem('csv-header', { ...spot, column }, found, write)];
}

function describeHeader(cells: readonly string[], names: readonly string[]): string {
  const line = cells.join(',');
  if (line === '') return 'The header, the first line, is missing.';
  if (cells.length === 1 && line.includes('\t'))
    return 'The cells are separated by tabs, not commas.';
  if (cells.length === 1 && line.includes(';')) {
    return 'The cells are separated by semicolons, not commas.';
  }
  if (!cells.some((cell) => names.includes(cell))) return 'The first line is not the header.';
  const missing = names.filter((name) => !cells.includes(name));
  const unknown = cells.filter((cell) => !names.includes(cell));
  const [stranger] = unknown;
  const [absent] = missing;
  if (absent !== undefined && stranger !== undefined) {
    return `The header has ${quoteText(stranger)} where "${absent}" should be.`;
  }
  if (absent !== undefined) return `The header has no column "${absent}".`;
  if (stranger !== undefined)
    return `The header has a column ${quoteText(stranger)} that nobody reads.`;
  if (new Set(cells).size < cells.length) return 'The header names a column twice.';
  return 'The columns of the header are in another order.';
}
