import { toFileProblem, type Problem, type Spot } from '#validation/problem.ts';
import { formatChoice } from '#validation/suggest.ts';
import type { Column } from './csv-columns.ts';

/** A row of a CSV text, before anybody asks what its cells mean. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Offsets of the row in the text. */
  readonly start: number;
  readonly end: number;
}

/** Words with which the rows below a spreadsheet's table begin: its sums and its notes. */
const FOOT =
  /^(?:(?:(?:grand |sub-?)?totals?|sum|count|average|mean)\b[^a-z]*|(?:notes?|sources?|remarks?):.*)$/i;

/** Rows that may be records, and those that are none: blank ones, sums and notes. */
export function setIdleAside(
  rows: readonly RawRow[],
  columns: readonly Column[],
): { readonly kept: readonly RawRow[]; readonly idle: readonly RawRow[] } {
  const isIdle = (row: RawRow): boolean => isBlank(row) || isStray(row, columns);
  // The half of a row that is broken over two lines is short, and has few cells for that.
  const idle = rows.filter((row, index) => {
    const neighbours = [rows[index - 1], rows[index + 1]];
    return isIdle(row) && !neighbours.some((other) => areHalves(row, other, columns));
  });
  const aside = new Set(idle);
  return { kept: rows.filter((row) => !aside.has(row)), idle };
}

/** One problem for all blank rows of a text, and one for its sums and notes with the blank rows around them. */
export function describeIdle(
  idle: readonly RawRow[],
  columns: readonly Column[],
  spotOf: (row: RawRow) => Spot,
): Problem[] {
  const runs = findRuns(idle);
  const stray = runs.filter((run) => !run.every(isBlank)).flatMap((run) => run.filter(isFilled));
  const blank = runs.filter((run) => run.every(isBlank)).flat();
  const problems: Problem[] = [];
  const [firstBlank] = blank;
  if (firstBlank !== undefined) {
    const found = describeBlank(blank.map((row) => spotOf(row).line));
    const write = blank.length === 1 ? 'Delete the line.' : 'Delete these lines.';
    problems.push(toFileProblem('csv-blank-row', spotOf(firstBlank), found, write));
  }
  const [firstStray] = stray;
  if (firstStray !== undefined) {
    const others = stray.slice(1).map((row) => spotOf(row).line);
    const found = `${describeStray(firstStray, columns)}${others.length > 0 ? ` So it is in ${nameLines(others)}.` : ''}`;
    const write = 'Delete it where it is a sum or a note; a record needs these cells.';
    problems.push(toFileProblem('csv-stray-row', spotOf(firstStray), found, write));
  }
  return problems;
}

function isBlank({ cells }: RawRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function isFilled(row: RawRow): boolean {
  return !isBlank(row);
}

/** True for a sum or a note, and where more than half of what a record needs is blank. */
function isStray({ cells }: RawRow, columns: readonly Column[]): boolean {
  const needed = columns.filter(({ isRequired }) => isRequired);
  const blank = findBlank(cells, columns);
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  const isHollow = blank.length > 1 && blank.length * 2 > needed.length;
  return isHollow || (blank.length > 0 && FOOT.test(first.trim()));
}

function findBlank(cells: readonly string[], columns: readonly Column[]): readonly string[] {
  return columns
    .filter(({ isRequired }, index) => isRequired && (cells[index] ?? '').trim() === '')
    .map(({ name }) => name);
}

/** True where two rows in a row are too short, and make one of the right length together. */
export function areHalves(
  row: RawRow | undefined,
  other: RawRow | undefined,
  { length }: readonly Column[],
): boolean {
  if (row === undefined || other === undefined || isBlank(row) || isBlank(other)) return false;
  const isShort = row.cells.length < length && other.cells.length < length;
  return isShort && row.cells.length + other.cells.length - 1 === length;
}

/** Idle rows in runs: each begins where the one before it ends. */
function findRuns(rows: readonly RawRow[]): readonly (readonly RawRow[])[] {
  return rows.reduce<RawRow[][]>((runs, row) => {
    const last = runs.at(-1);
    if (last?.at(-1)?.end === row.start) last.push(row);
    else runs.push([row]);
    return runs;
  }, []);
}

function describeBlank(lines: readonly number[]): string {
  return lines.length === 1
    ? 'The row is blank.'
    : `There are ${lines.length} blank rows: ${nameLines(lines)}.`;
}

function describeStray({ cells }: RawRow, columns: readonly Column[]): string {
  const blank = findBlank(cells, columns);
  return `The row is no record: it has no ${formatChoice(blank)}.`;
}

/** `lines 4, 5 and 9`, and how many more beyond six. */
function nameLines(lines: readonly number[]): string {
  const most = 6;
  const [shown, more] = [lines.slice(0, most), lines.length - most];
  if (lines.length === 1) return `line ${shown.join('')}`;
  if (more > 0) return `lines ${shown.join(', ')} and ${more} more`;
  return `lines ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
