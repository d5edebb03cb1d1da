/** The newest finding on which a score rests. */
import type { PartialDate } from '#model/partial-date.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';

/** The date of the newest finding that is counted; null where none is. */
export function newestCounted({
  kind,
  readings,
}: Pick<CommitmentScore, 'kind' | 'readings'>): PartialDate | null {
  if (kind === 'not-covered') return null;
  const counted = readings.filter(({ role }) => role !== 'self-serving');
  const newest = Math.max(...counted.map(({ day }) => day));
  return counted.find(({ day }) => day === newest)?.finding.date ?? null;
}
