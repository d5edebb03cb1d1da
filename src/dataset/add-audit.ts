import Papa from 'papaparse';
import { nameAudit } from '#model/audit-name.ts';
import { compareText } from '#model/compare-text.ts';
import { formatCsv } from '#validation/fix/format-csv.ts';
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
  const toChange = (path: string, lines: (before: string | null) => string[][]): FileChange => {
    const old = files.get(path);
    const before = typeof old === 'string' ? old : null;
    return { path, before, after: formatCsv(lines(before)), id: round.date };
  };
  const name = nameAudit({ date: round.date, number: Number(round.number) || undefined });
  const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]) => compareText(a, b);
  const byDay = (a: readonly string[], b: readonly string[]) =>
    byFirst(a, b) || compareText(a[1] ?? '', b[1] ?? '');
  return [
    toChange('data/audits.csv', (before) => {
      const others = before === null ? [] : Papa.parse<string[]>(before.trimEnd()).data.slice(1);
      const kept = others.filter(
        ([date, number]) => date !== round.date || number !== round.number,
      );
      return [[...ROUND], ...[...kept, ROUND.map((column) => round[column])].toSorted(byDay)];
    }),
    toChange(`data/audits/${name}.csv`, () => [
      [...ROW],
      ...rows.map((row) => ROW.map((column) => row[column])).toSorted(byFirst),
    ]),
  ];
}
