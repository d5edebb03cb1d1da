/** Where a coder stands in a sheet: what is filled, and what a key means. */
import { DOUBTFUL, REASON, type CodingForm, type FillColumn } from './coding-form.ts';
import { checkCells, type SheetFault } from './sheet-cells.ts';
import type { SheetRow } from './sheet-row.ts';
import type { FilledCells } from './write-sheet.ts';

/** How a row stands: nothing chosen, something still wanting, or all that `take` asks for. */
export type RowStatus = 'blank' | 'begun' | 'filled';

/** What is still wanting in a row; a doubt that was not marked is none. */
export function listWanting(form: CodingForm, cells: FilledCells): readonly SheetFault[] {
  const values = form.fill.map(({ name }) => cells[name] ?? '');
  return checkCells(form, [...values, cells[DOUBTFUL] ?? 'no', cells[REASON] ?? ''], 0);
}

/** How a row stands. */
export function statusOf(form: CodingForm, cells: FilledCells | undefined): RowStatus {
  const filled = Object.values(cells ?? {}).filter((cell) => cell !== '' && cell !== 'no');
  if (cells === undefined || (filled.length === 0 && !hasValue(form, cells))) return 'blank';
  return listWanting(form, cells).length === 0 ? 'filled' : 'begun';
}

function hasValue({ fill }: CodingForm, cells: FilledCells): boolean {
  return fill.some(({ name }) => (cells[name] ?? '') !== '');
}

/**
 * The cells of the rows that are filled, as a sheet has them: a row without a mark of doubt is not doubtful, and one that
 * is not filled stays blank, since half a row would be refused.
 */
export function toSheetCells(
  form: CodingForm,
  rows: readonly SheetRow[],
  cells: ReadonlyMap<string, FilledCells>,
): ReadonlyMap<string, FilledCells> {
  return new Map(
    rows.flatMap(({ item }) => {
      const own = cells.get(item);
      if (own === undefined || statusOf(form, own) !== 'filled') return [];
      return [[item, { ...own, [DOUBTFUL]: own[DOUBTFUL] ?? 'no' }] as const];
    }),
  );
}

/** The key that chooses a code: its digit, or its first letter that no code before it has taken. */
export function keysOf({ codes }: FillColumn): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const code of codes) {
    const key = [...code].find((letter) => !keys.has(letter));
    if (key !== undefined) keys.set(key, code);
  }
  return keys;
}

/** The next row after a place that is not filled, round the end; null where all are. */
export function findNextOpen(
  form: CodingForm,
  rows: readonly SheetRow[],
  cells: ReadonlyMap<string, FilledCells>,
  from: number,
): number | null {
  const places = rows.map((_row, at) => (from + at) % rows.length);
  const open = places.find((at) => statusOf(form, cells.get(rows[at]?.item ?? '')) !== 'filled');
  return open ?? null;
}
