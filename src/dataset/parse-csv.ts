import Papa from 'papaparse';
import type { FieldPath, ParsedRecord } from '#validation/parsed-file.ts';
import { fileSpot, toFileProblem, type Problem, type Spot } from '#validation/problem.ts';
import { checkCsvHeader } from './check-csv-header.ts';
import type { Column } from './csv-columns.ts';
import { areHalves, describeIdle, setIdleAside, type RawRow } from './idle-rows.ts';
import { indexLines } from './line-index.ts';

/** A CSV text as read: the rows that could be, and what stood in the way of others. */
export interface ParsedCsv {
  readonly records: readonly ParsedRecord[];
  readonly problems: readonly Problem[];
  readonly isWhole: boolean;
}

/**
 * Reads a CSV text by the columns of its schema. Lines and columns are those of the file, also after cells
 * that hold line breaks. Nothing is guessed: a whole number is plain digits, a blank cell an absent field.
 */
export function parseCsv(file: string, text: string, columns: readonly Column[]): ParsedCsv {
  const positionOf = indexLines(text);
  const spotAt = (offset: number, field = ''): Spot => ({ file, ...positionOf(offset), field });
  const { rows, brokenQuote } = readRows(text);
  const [header, ...body] = rows;
  const problems = checkCsvHeader(fileSpot(file), header?.cells ?? [], columns);
  if (problems.length > 0) return { records: [], problems, isWhole: false };
  const records: ParsedRecord[] = [];
  const { kept, idle } = setIdleAside(body, columns);
  problems.push(...describeIdle(idle, columns, ({ start }) => spotAt(start)));
  for (const [index, row] of kept.entries()) {
    const fault = checkLength(row, columns, spotAt(row.start));
    if (fault === undefined) records.push(toRecord(row, columns, text, spotAt));
    else if (areHalves(row, kept[index - 1], columns)) continue;
    else if (areHalves(row, kept[index + 1], columns)) {
      problems.push(toBrokenRowProblem(spotAt(row.start)));
    } else problems.push(fault);
  }
  if (brokenQuote !== undefined) problems.push(toQuoteProblem(spotAt(brokenQuote)));
  return { records, problems, isWhole: problems.length === 0 };
}

/** Rows up to the first quote that is not closed as it should be: after it no cell can be trusted. */
function readRows(text: string): { rows: RawRow[]; brokenQuote: number | undefined } {
  const rows: RawRow[] = [];
  let brokenQuote: number | undefined;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors;
      if (error) {
        // Papa counts to the character after the quote that opens the cell.
        brokenQuote = Math.max((error.index ?? start + 1) - 1, start);
        parser.abort();
        return;
      }
      const isEndOfText = start >= text.length;
      if (!isEndOfText) rows.push({ cells: data, start, end: meta.cursor });
      start = meta.cursor;
    },
  });
  return { rows, brokenQuote };
}

function checkLength(
  { cells }: RawRow,
  columns: readonly Column[],
  spot: Spot,
): Problem | undefined {
  if (cells.length === columns.length) return undefined;
  const found = `The row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}; the header has ${columns.length} columns.`;
  const write =
    cells.length < columns.length
      ? 'Write a comma for each cell that is left blank.'
      : 'Put a text that holds a comma into double quotes, or delete a comma too many.';
  return toFileProblem('csv-row-length', spot, found, write);
}

function toBrokenRowProblem(spot: Spot): Problem {
  const found = 'The row is broken over two lines.';
  return toFileProblem('csv-row-length', spot, found, 'Write it on one line.');
}

function toQuoteProblem(spot: Spot): Problem {
  const found = 'The cell that this double quote opens is not closed as it should be.';
  const write =
    'Close it before the next comma; a double quote inside a text is written twice ("").';
  return toFileProblem('csv-quote', spot, found, write);
}

function toRecord(
  row: RawRow,
  columns: readonly Column[],
  text: string,
  spotAt: (offset: number, field?: string) => Spot,
): ParsedRecord {
  const fields = columns.flatMap(({ name, type }, index): [string, string | number][] => {
    const cell = row.cells[index] ?? '';
    if (cell === '') return [];
    return [[name, type === 'whole-number' && /^(0|[1-9]\d*)$/.test(cell) ? Number(cell) : cell]];
  });
  const spotOf = ([step]: FieldPath): Spot => {
    const index = columns.findIndex(({ name }) => name === step);
    if (index < 0) return spotAt(row.start);
    const offset = findCellStart(text.slice(row.start, row.end), index);
    return spotAt(row.start + offset, `column ${step}`);
  };
  return { value: Object.fromEntries(fields), spotOf, nameSpotOf: spotOf };
}

/** Offset of a row's n-th cell in the row's text. */
function findCellStart(rowText: string, index: number): number {
  const cell = /(?:"(?:[^"]|"")*"|[^,\n]*)(?:,|\n|$)/y;
  for (let count = 0; count < index; count += 1) cell.exec(rowText);
  return cell.lastIndex;
}
