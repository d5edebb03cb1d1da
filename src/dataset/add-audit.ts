import Papa from 'papaparse';
import { compareText } from '#model/compare-text.ts';
import { formatCsv } from './fix-csv.ts';
import type { FileChange } from './new-record/make-change.ts';
import type { FileMap } from './read-files.ts';

const ROUND = ['date', 'seed', 'percent', 'findings', 'checks', 'drawn', 'saw'] as const;
const ROW = ['item', 'verdict', 'differs', 'mended', 'pinpoint', 'readOn', 'auditor'] as const;

/** An audit to be added: how it was drawn, and its rows. */
export interface AuditAddition {
  readonly round: Readonly<Record<(typeof ROUND)[number], string>>;
  readonly rows: readonly Readonly<Record<(typeof ROW)[number], string>>[];
}

/** The files that an audit makes or changes. One of the same day is replaced: a partial one may be taken again. */
export function addAudit({ round, rows }: AuditAddition, files: FileMap): readonly FileChange[] {
  const toChange = (path: string, lines: (before: string | null) => string[][]): FileChange => {
    const old = files.get(path);
    const before = typeof old === 'string' ? old : null;
    return { path, before, after: formatCsv(lines(before)), id: round.date };
  };
  const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]) => compareText(a, b);
  return [
    toChange('data/audits.csv', (before) => {
      const others = before === null ? [] : Papa.parse<string[]>(before.trimEnd()).data.slice(1);
      const kept = others.filter(([date]) => date !== round.date);
      return [[...ROUND], ...[...kept, ROUND.map((name) => round[name])].toSorted(byFirst)];
    }),
    toChange(`data/audits/${round.date}.csv`, () => [
      [...ROW],
      ...rows.map((row) => ROW.map((name) => row[name])).toSorted(byFirst),
    ]),
  ];
}
