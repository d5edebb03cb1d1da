import { nameAudit } from '#model/audit-name.ts';
import { compareText } from '#model/compare-text.ts';
import type { Audit } from '#model/dataset.ts';
import type { AuditRoundRow, AuditRow } from '#model/records.generated.ts';
import type { RecordEntry } from '#validation/entry.ts';
import { getWhole, toPlace } from './linked-record.ts';

/** Puts the rows of data/audits/ to the audits that data/audits.csv tells of. An audit's name is its file's. */
export function collectAudits(
  rounds: readonly RecordEntry<AuditRoundRow>[],
  rows: readonly RecordEntry<AuditRow>[],
): readonly Audit[] {
  const byName = Map.groupBy(rows, ({ file }) => file.layout.name);
  return rounds
    .map(getWhole)
    .toSorted((a, b) => compareText(nameAudit(a), nameAudit(b)))
    .map((round) => ({
      ...round,
      rows: (byName.get(nameAudit(round)) ?? [])
        .map((entry) => ({ ...getWhole(entry), place: toPlace(entry) }))
        .toSorted((a, b) => compareText(a.item, b.item)),
    }));
}
