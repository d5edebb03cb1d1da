/** What a coder has filled in, as a text that the browser keeps against loss. Its form has a version. */
import type { DrawRequest } from './draw-sheet.ts';
import { formatDraw } from './draw-address.ts';
import type { FilledCells } from './write-sheet.ts';

const VERSION = 1;
/** Characters of a cell at most: a reason has 300, a code fewer. */
const LONGEST_CELL = 400;

/** Name under which the cells of a draw are kept. */
export function toKeptName(draw: DrawRequest): string {
  return `coding/${formatDraw(draw)}`;
}

/** The text of the filled cells, by item and column. */
export function formatKept(cells: ReadonlyMap<string, FilledCells>): string {
  return JSON.stringify({ version: VERSION, cells: Object.fromEntries(cells) });
}

/** Reads a kept text; empty where there is none, where another version wrote it, or somebody else. */
export function parseKept(text: string | null): ReadonlyMap<string, FilledCells> {
  const kept = readObject(text);
  if (kept['version'] !== VERSION) return new Map();
  return new Map(
    Object.entries(toObject(kept['cells'])).map(([item, cells]) => [item, keepTexts(cells)]),
  );
}

function keepTexts(cells: unknown): FilledCells {
  return Object.fromEntries(
    Object.entries(toObject(cells)).flatMap(([column, cell]) =>
      typeof cell === 'string' ? [[column, cell.slice(0, LONGEST_CELL)] as const] : [],
    ),
  );
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return toObject(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
