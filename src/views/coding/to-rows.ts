/** A filled sheet as rows of data/codings/ or data/judgements/. */
import { isJudgedField } from '#model/judged-fields.ts';
import type { CodingRow, JudgementRow } from '#model/records.generated.ts';
import { getCodingForm, type CodingField } from './coding-form.ts';
import type { FilledRow } from './read-sheet.ts';

/** The rows that one sheet adds: of codings for levels and verdicts, else of judgements. */
export interface SheetData {
  readonly codings: readonly CodingCells[];
  readonly judgements: readonly JudgementCells[];
}

/** The cells of a row as they are written; a blank one is left out. */
export type CodingCells = { readonly [Column in keyof CodingRow]: string };
export type JudgementCells = { readonly [Column in keyof JudgementRow]: string };

/** What the filled rows of a field become in the data. */
export function toSheetData(field: CodingField, rows: readonly FilledRow[]): SheetData {
  if (field === 'levels') return { codings: rows.map(toLevelRow), judgements: [] };
  if (field === 'verdicts') return { codings: rows.map(toVerdictRow), judgements: [] };
  const names = getCodingForm(field).fill.map(({ name }) => name);
  return { codings: [], judgements: rows.flatMap((row) => toJudgementRows(row, names)) };
}

function toLevelRow(row: FilledRow): CodingCells {
  const [level = '', reversed = ''] = row.values;
  return { item: row.item, level, reversed, ...toTail(row) };
}

function toVerdictRow(row: FilledRow): CodingCells {
  const [verdict = ''] = row.values;
  return { item: row.item, verdict, ...toTail(row) };
}

/** A reason of several values stands beside each of them. */
function toJudgementRows(row: FilledRow, names: readonly string[]): readonly JudgementCells[] {
  return names.filter(isJudgedField).map((field) => ({
    item: row.item,
    field,
    value: row.values[names.indexOf(field)] ?? '',
    ...toTail(row),
  }));
}

function toTail({ isDoubtful, reason }: FilledRow) {
  return { sure: isDoubtful ? 'no' : 'yes', ...(reason === null ? {} : { reason }) };
}
