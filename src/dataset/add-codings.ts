import Papa from 'papaparse';
import { getRecordSchema, listFields } from '#validation/schema-part.ts';
import type { RecordKind } from '#validation/layout.ts';
import { sortRows } from '#validation/row-order.ts';
import { formatCsv } from '#validation/fix/format-csv.ts';
import type { Known } from './fix-json.ts';
import type { FileChange } from './new-record/make-change.ts';
import type { FileMap } from './read-files.ts';

type Cells = Readonly<Record<string, string | undefined>>;

/** A coder who is not on record yet. */
export interface NewCoder {
  readonly label: string;
  readonly definition: string;
  readonly round: number;
  readonly position: 'inside' | 'outside';
  readonly date: string;
  readonly saw: string;
}

/** What one coder adds to the data. */
export interface CodingAddition {
  readonly coder: string;
  /** Null for a coder who is on record. */
  readonly newCoder: NewCoder | null;
  readonly codings: readonly Cells[];
  readonly judgements: readonly Cells[];
}

/** The files that an addition makes or changes: the coder's rows in order, and who the coder is. */
export function addCodings(
  { coder, newCoder, codings, judgements }: CodingAddition,
  files: FileMap,
  schemas: Known['schemas'],
): readonly FileChange[] {
  const add = (path: string, kind: RecordKind, rows: readonly Cells[]): FileChange[] => {
    if (rows.length === 0) return [];
    const columns = listFields(getRecordSchema(schemas, kind));
    const before = files.get(path);
    const text = typeof before === 'string' ? before : null;
    const fresh = rows.map((row) => columns.map((name) => row[name] ?? ''));
    const old = text === null ? [] : Papa.parse<string[]>(text.trimEnd()).data.slice(1);
    const after = formatCsv([columns, ...sortRows([...old, ...fresh], columns, kind)]);
    return [{ path, before: text, after, id: coder }];
  };
  const own: readonly Cells[] =
    newCoder === null ? [] : [{ ...newCoder, id: coder, coder, round: String(newCoder.round) }];
  return [
    ...add('data/vocabularies/coders.csv', 'vocabulary-term', own),
    ...add('data/coding-rounds.csv', 'coding-round', own),
    ...add(`data/codings/${coder}.csv`, 'coding', codings),
    ...add(`data/judgements/${coder}.csv`, 'judgement', judgements),
  ];
}
