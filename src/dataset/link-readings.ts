import { compareText } from '#model/compare-text.ts';
import type { CheckReading, FindingReading, SecondJudgement } from '#model/dataset.ts';
import type { Coder, CodingRow, JudgementRow, Level } from '#model/records.generated.ts';
import type { RecordEntry } from '#validation/entry.ts';
import { getWhole, toPlace } from './linked-record.ts';

/** What further coders read, by the id of what they read; in the order of the coders' names. */
export interface Readings {
  readonly ofFinding: (id: string) => readonly FindingReading[];
  readonly ofCheck: (id: string) => readonly CheckReading[];
}

/** Collects the rows of data/codings/. The coder is the name of the file. */
export function collectReadings(codings: readonly RecordEntry<CodingRow>[]): Readings {
  const findings = new Map<string, FindingReading[]>();
  const checks = new Map<string, CheckReading[]>();
  for (const entry of codings.toSorted((a, b) => compareText(a.file.path, b.file.path))) {
    const { item, level, reversed, verdict, reason = null } = getWhole(entry);
    const coder = getCoder(entry.file.layout.name);
    const place = toPlace(entry);
    if (verdict !== undefined) append(checks, item, { coder, verdict, reason, place });
    if (level !== undefined) {
      const isReversed = reversed === 'yes';
      append(findings, item, { coder, level: toLevel(level), reversed: isReversed, reason, place });
    }
  }
  return {
    ofFinding: (id) => findings.get(id) ?? [],
    ofCheck: (id) => checks.get(id) ?? [],
  };
}

/** Collects the rows of data/judgements/. The coder is the name of the file. */
export function collectJudgements(
  rows: readonly RecordEntry<JudgementRow>[],
): readonly SecondJudgement[] {
  return rows
    .toSorted((a, b) => compareText(a.file.path, b.file.path))
    .map((entry) => {
      const { item, field, value, sure, reason = null } = getWhole(entry);
      const coder = getCoder(entry.file.layout.name);
      return { item, field, value, reason, coder, isSure: sure === 'yes', place: toPlace(entry) };
    });
}

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

function toLevel(level: NonNullable<CodingRow['level']>): Level | null {
  switch (level) {
    case '0':
      return 0;
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case 'unclear':
      return null;
  }
}

function getCoder(name: string): Coder {
  return name as Coder; // the rule `coding-file` refuses a file that no coder of the closed list goes by
}
