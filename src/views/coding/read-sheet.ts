/** Reads a filled sheet: the coder's values, or everything that stands in the way, with line and column. */
import {
  CODING_FIELDS,
  getCodingForm,
  listSheetColumns,
  ITEM,
  type CodingField,
  type CodingForm,
} from './coding-form.ts';
import { checkCells, isBlank, type SheetFault } from './sheet-cells.ts';
import { readLines, type SheetLine } from './sheet-lines.ts';
import type { SheetRow } from './sheet-row.ts';
import { checkSheetRow } from './check-row.ts';

/** What a coder gave for one row. */
export interface FilledRow {
  readonly item: string;
  /** One value a column to fill, in the order of the form. */
  readonly values: readonly string[];
  readonly isDoubtful: boolean;
  /** Null where none was given. */
  readonly reason: string | null;
}

/** A sheet as read. `rows` holds what was filled, and is of use only where there is no fault. */
export interface ReadSheet {
  readonly field: CodingField | null;
  readonly rows: readonly FilledRow[];
  /** Rows that were left blank. */
  readonly blankCount: number;
  readonly faults: readonly SheetFault[];
}

/** What is known of the rows of a field, and of what the coder coded before. */
export interface SheetRecords {
  readonly rowsOf: (field: CodingField) => readonly SheetRow[];
  readonly isCoded: (field: CodingField, item: string) => boolean;
}

/**
 * Reads the text of a filled sheet and names every fault at once: an edited or unknown row, one that stands twice or was
 * coded before by the same coder, a value that the column cannot have, a doubt without a reason.
 */
export function readSheet(text: string, records: SheetRecords): ReadSheet {
  const [header, ...lines] = readLines(text);
  const form = header === undefined ? undefined : findForm(header.cells);
  if (form === undefined) {
    const fault = describeHeader(header?.cells ?? []);
    return { field: null, rows: [], blankCount: 0, faults: [fault] };
  }
  const { field } = form;
  const known = new Map(records.rowsOf(field).map((row) => [row.item, row]));
  const seen = new Map<string, number>();
  const rows: FilledRow[] = [];
  const faults: SheetFault[] = [];
  let blankCount = 0;
  for (const line of lines) {
    const own = [...checkSheetRow(line, form, known, seen)];
    const open = line.cells.slice(2 + form.shown.length);
    if (own.length === 0 && isBlank(open)) {
      blankCount += 1;
      continue;
    }
    const item = line.cells[0] ?? '';
    if (own.length === 0 && records.isCoded(field, item)) own.push(toCodedFault(line, item));
    if (own.length === 0) own.push(...checkCells(form, open, line.number));
    if (own.length === 0) rows.push(toFilledRow(item, open, form));
    faults.push(...own);
  }
  if (faults.length === 0 && rows.length === 0) faults.push(NOTHING_FILLED);
  return { field, rows, blankCount, faults };
}

const NOTHING_FILLED: SheetFault = {
  line: 1,
  column: null,
  found: 'No row is filled.',
  write: 'Fill the columns after the words of each row, and save as CSV.',
};

function findForm(header: readonly string[]): CodingForm | undefined {
  const names = header.join();
  return CODING_FIELDS.map(getCodingForm).find((form) => listSheetColumns(form).join() === names);
}

function describeHeader(header: readonly string[]): SheetFault {
  const fill = (form: CodingForm) => form.fill.map(({ name }) => name);
  const near = CODING_FIELDS.map(getCodingForm).find((form) =>
    fill(form).every((name) => header.includes(name)),
  );
  const found = 'The first line is not that of a sheet.';
  const write =
    near === undefined
      ? 'Draw a sheet with npm run coding -- draw, and fill that.'
      : `Write the first line as ${listSheetColumns(near).join(',')}`;
  return { line: 1, column: null, found, write };
}

function toCodedFault({ number: line }: SheetLine, item: string): SheetFault {
  const found = `This coder has already coded "${item}".`;
  return { line, column: ITEM, found, write: 'Delete the row: a reading is not given twice.' };
}

function toFilledRow(item: string, open: readonly string[], { fill }: CodingForm): FilledRow {
  const reason = open[fill.length + 1] ?? '';
  return {
    item,
    values: open.slice(0, fill.length),
    isDoubtful: open[fill.length] === 'yes',
    reason: reason === '' ? null : toSentence(reason),
  };
}

/** The coder's words with a capital letter and a full stop, as all texts of the record have them. */
function toSentence(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ');
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?…]["'”’)]*$/.test(begun) ? begun : `${begun}.`;
}
