/** What may stand in the cells that a coder fills. */
import { DOUBTFUL, REASON, type CodingForm } from './coding-form.ts';

/** Characters of a reason at most. */
const MOST_CHARACTERS = 300;

/** What stands in the way of a sheet: line and column counted from 1, a column by its name. */
export interface SheetFault {
  readonly line: number;
  /** Null for a fault of the whole row or file. */
  readonly column: string | null;
  readonly found: string;
  readonly write: string;
}

/** True where a coder left all of a row's open cells blank. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

/** What is wrong with the open cells of a row: the values of the form, then doubtful and reason. */
export function checkCells(
  { fill }: CodingForm,
  cells: readonly string[],
  line: number,
): readonly SheetFault[] {
  const ofValues = fill.flatMap(({ name, codes }, at) => checkCode(name, codes, cells[at], line));
  const doubtful = cells[fill.length] ?? '';
  const reason = cells[fill.length + 1] ?? '';
  return [
    ...ofValues,
    ...checkCode(DOUBTFUL, ['yes', 'no'], doubtful, line),
    ...checkReason(reason, doubtful === 'yes', line),
  ];
}

function checkCode(
  column: string,
  codes: readonly string[],
  cell: string | undefined,
  line: number,
): readonly SheetFault[] {
  if (cell !== undefined && codes.includes(cell)) return [];
  const found = cell === '' || cell === undefined ? 'The cell is blank.' : `"${cell}" is no code.`;
  return [{ line, column, found, write: `Write one of: ${codes.join(', ')}.` }];
}

function checkReason(reason: string, isNeeded: boolean, line: number): readonly SheetFault[] {
  const toFault = (found: string, write: string) => [{ line, column: REASON, found, write }];
  if (reason === '') {
    if (!isNeeded) return [];
    return toFault('The row is doubtful, and no reason stands here.', 'Say in a few words why.');
  }
  if (reason.length <= MOST_CHARACTERS) return [];
  const found = `The reason has ${String(reason.length)} characters.`;
  return toFault(found, `Shorten it to ${String(MOST_CHARACTERS)} at most.`);
}
