import type { EvidenceItem } from './evidence-cluster.ts';
import type { FindingReading } from './finding-reading.ts';

/** A finding as it enters the sum of delivery: its capped level and its mass. */
export function toEvidenceItem({
  finding,
  day,
  mass,
  level,
  spread,
}: FindingReading): EvidenceItem {
  return {
    findingId: finding.id,
    sourceId: finding.sourceId,
    observer: finding.observer,
    day,
    mass,
    level,
    spread,
  };
}
