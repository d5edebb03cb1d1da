import Papa from 'papaparse';
import { nameAudit } from '#model/audit-name.ts';
import { formatCsv } from '#validation/fix/format-csv.ts';
import { sortRows } from '#validation/row-order.ts';
import type { FileChange } from './new-record/make-change.ts';
import type { FileMap } from './read-files.ts';

const ROUND = ['date', 'number', 'seed', 'percent', 'findings', 'checks', 'drawn', 'saw'] as const;
const ROW = ['item', 'verdict', 'differs', 'mended', 'pinpoint', 'readOn', 'auditor'] as const;

/** An audit to be added: how it was drawn, and its rows. */
export interface AuditAddition {
  readonly round: Readonly<Record<(typeof ROUND)[number], string>>;
  readonly rows: readonly Readonly<Record<(typeof ROW)[number], string>>[];
}

/** The files that an audit makes or changes. One of the same name is replaced: a partial one may be taken again. */
export function addAudit({ round, rows }: AuditAddition, files: FileMap): readonly FileChange[] {
  const toChange = (
    path: string,
    lines: (before: string | null) => readonly (readonly string[])[],
  ): FileChange => {
    const old = files.get(path);
    const before = typeof old === 'string' ? old : null;
    return { path, before, after: formatCsv(lines(before)), id: round.date };
  };
  const name = nameAudit({ date: round.date, number: Number(round.number) || undefined });
  return [
    toChange('data/audits.csv', (before) => {
      const others = before === null ? [] : Papa.parse<string[]>(before.trimEnd()).data.slice(1);
      const kept = others.filter(
        ([date, number]) => date !== round.date || number !== round.number,
      );
      const added = ROUND.map((column) => round[column]);
      return [ROUND, ...sortRows([...kept, added], ROUND, 'audit-round')];
    }),
    toChange(`data/audits/${name}.csv`, () => [
      ROW,
      ...sortRows(
        rows.map((row) => ROW.map((column) => row[column])),
        ROW,
        'audit',
      ),
    ]),
  ];
}
