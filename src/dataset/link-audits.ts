import { compareText } from '#model/compare-text.ts';
import type { Audit } from '#model/dataset.ts';
import type { AuditRoundRow, AuditRow } from '#model/records.generated.ts';
import type { RecordEntry } from '#validation/entry.ts';
import { getWhole, toPlace } from './linked-record.ts';

/** Puts the rows of data/audits/ to the audits that data/audits.csv tells of. The audit's day is the file's name. */
export function collectAudits(
  rounds: readonly RecordEntry<AuditRoundRow>[],
  rows: readonly RecordEntry<AuditRow>[],
): readonly Audit[] {
  const byDay = Map.groupBy(rows, ({ file }) => file.layout.name);
  return rounds
    .map(getWhole)
    .toSorted((a, b) => compareText(a.date, b.date))
    .map((round) => ({
      ...round,
      rows: (byDay.get(round.date) ?? [])
        .map((entry) => ({ ...getWhole(entry), place: toPlace(entry) }))
        .toSorted((a, b) => compareText(a.item, b.item)),
    }));
}
