/** Reads the filled sheet of an audit: the rows that were re-read, and what stands in the way of taking them. */
import { isIsoDay } from '#model/partial-date.ts';
import { sealRow } from '../coding/sheet-row.ts';
import type { SheetFault } from '../coding/sheet-cells.ts';
import { readLines, type SheetLine } from '../coding/sheet-lines.ts';
import { AUDIT_COLUMNS, FILL_COLUMNS, SHOWN_COLUMNS, type FillColumn } from './audit-sheet.ts';
import { checkDraw } from './check-draw.ts';

/** One re-read row: its item, and what the re-reader filled. */
export type FilledRow = Readonly<Record<FillColumn | 'item', string>>;

export interface AuditSheet {
  readonly rows: readonly FilledRow[];
  readonly faults: readonly SheetFault[];
}

/** What the check of a sheet needs to know of the record. */
export interface AuditRecord {
  readonly isFact: (item: string) => boolean;
  /** Ids of all that was drawn, re-read or not. */
  readonly drawn: readonly string[];
  readonly verdicts: readonly string[];
  readonly auditors: readonly string[];
}

/** A row whose verdict is blank was not re-read, and is passed over. */
export function readAuditSheet(text: string, record: AuditRecord): AuditSheet {
  const [header, ...lines] = readLines(text);
  if (header?.cells.join() !== AUDIT_COLUMNS.join()) {
    const write = `Keep the first line as it was drawn: ${AUDIT_COLUMNS.join(',')}`;
    const fault = { line: 1, column: null, found: 'The columns are others.', write };
    return { rows: [], faults: [fault] };
  }
  const seen = new Map<string, number>();
  const ofRows = lines.flatMap((line) => {
    const row = toRow(line);
    const first = seen.get(row.item);
    seen.set(row.item, first ?? line.number);
    return [...checkItem(line, first, record), ...checkFilled(row, line.number, record)];
  });
  const rows = lines.map(toRow).filter(({ verdict }) => verdict !== '');
  const ofDraw = checkDraw([...seen.keys()].filter(record.isFact), record.drawn);
  return { rows, faults: [...ofDraw, ...ofRows] };
}

function toRow({ cells }: SheetLine): FilledRow {
  const get = (name: string) => cells[AUDIT_COLUMNS.indexOf(name)] ?? '';
  return {
    item: get('item'),
    verdict: get('verdict'),
    differs: get('differs'),
    mended: get('mended'),
    pinpointFound: get('pinpointFound'),
    readOn: get('readOn'),
    auditor: get('auditor'),
  };
}

function checkItem(
  { cells, number: line }: SheetLine,
  first: number | undefined,
  { isFact }: AuditRecord,
): readonly SheetFault[] {
  const [item = '', seal, ...others] = cells;
  const at = (found: string, write: string) => [{ line, column: 'item', found, write }];
  if (!isFact(item)) return at(`"${item}" is no finding or check.`, 'Leave the id as drawn.');
  if (first !== undefined) return at(`"${item}" stands in line ${String(first)} too.`, 'Keep one.');
  if (sealRow(item, others.slice(0, SHOWN_COLUMNS.length)) === seal) return [];
  const write = `Only ${FILL_COLUMNS.join(', ')} are to be filled; draw the sheet anew.`;
  return [{ line, column: null, found: 'The words of the row were edited.', write }];
}

function checkFilled(
  row: FilledRow,
  line: number,
  { verdicts, auditors }: AuditRecord,
): readonly SheetFault[] {
  const { verdict, differs, readOn, auditor } = row;
  if (verdict === '') return [];
  const isFlaw = verdict === 'small-flaw' || verdict === 'wrong';
  const check = (isSound: boolean, column: FillColumn, found: string, write: string) =>
    isSound ? [] : [{ line, column, found, write }];
  const one = (codes: readonly string[]) => `Write one of: ${codes.join(', ')}.`;
  return [
    ...check(verdicts.includes(verdict), 'verdict', `"${verdict}" is no code.`, one(verdicts)),
    ...check(!isFlaw || differs !== '', 'differs', 'The cell is blank.', 'Say what differs.'),
    ...check(isIsoDay(readOn), 'readOn', `"${readOn}" is no day.`, 'Write it as 2026-11-26.'),
    ...check(auditors.includes(auditor), 'auditor', `"${auditor}" is no code.`, one(auditors)),
  ];
}
