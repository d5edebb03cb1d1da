import type { AuditRoundRow } from './records.generated.ts';

/** The name of an audit and of its file in data/audits/: its day, and from the second of a day on its number. */
export function nameAudit({ date, number }: Pick<AuditRoundRow, 'date' | 'number'>): string {
  return number === undefined ? date : `${date}-${String(number)}`;
}
