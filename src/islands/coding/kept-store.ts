/** Keeps what a coder filled in, in the browser, on the coder's own device. */
import type { DrawRequest } from '#views/coding/draw-sheet.ts';
import { formatKept, parseKept, toKeptName } from '#views/coding/kept-cells.ts';
import type { FilledCells } from '#views/coding/write-sheet.ts';

type Cells = ReadonlyMap<string, FilledCells>;

/** What was filled in of a draw; empty where nothing was, or nothing is kept. */
export function loadCells(draw: DrawRequest): Cells {
  try {
    return parseKept(localStorage.getItem(toKeptName(draw)));
  } catch {
    return new Map();
  }
}

/** Keeps what is filled in; false where the browser keeps nothing. */
export function keepCells(draw: DrawRequest, cells: Cells): boolean {
  try {
    localStorage.setItem(toKeptName(draw), formatKept(cells));
    return true;
  } catch {
    return false;
  }
}

/** Clears what was filled in of a draw. */
export function clearCells(draw: DrawRequest): void {
  try {
    localStorage.removeItem(toKeptName(draw));
  } catch {
    // Nothing is kept where the store is closed.
  }
}
