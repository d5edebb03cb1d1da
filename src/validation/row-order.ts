/** The order of rows in a table: one for the check, the mending and the commands that add rows. */
import { compareText } from '#model/compare-text.ts';
import type { RecordKind } from './layout.ts';

/** Columns by which the rows of a kind are sorted: a second orders those that are alike in the first. */
export const SORT_COLUMNS: ReadonlyMap<RecordKind, readonly [string, ...string[]]> = new Map([
  ['access', ['id']],
  ['audit', ['item']],
  ['audit-round', ['date', 'number']],
  ['coding', ['item']],
  ['coding-round', ['coder']],
  ['compliance', ['id']],
  ['episode', ['id']],
  ['judgement', ['item', 'field']],
  ['mandate', ['id']],
  ['redirect', ['oldId']],
  ['risk', ['id']],
  ['vocabulary-term', ['id']],
]);

/** The text by which a row is sorted, of its cells in those columns; blank ones add nothing. */
export function toSortKey(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' ');
}

/**
 * Rows in their order, or as they are where a row has no cell in the first of the columns.
 * @param header names of the columns, in the order of the cells
 */
export function sortRows(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  kind: RecordKind,
): readonly (readonly string[])[] {
  const places = (SORT_COLUMNS.get(kind) ?? []).map((column) => header.indexOf(column));
  const [first = -1] = places;
  if (rows.some((row) => (row[first] ?? '') === '')) return rows;
  const keyOf = (row: readonly string[]) => toSortKey(places.map((place) => row[place] ?? ''));
  return rows.toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
}
