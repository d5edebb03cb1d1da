/** What an audit re-reads: every finding and check, with what the re-reader needs to find its source. */
import type { Check, Dataset, Finding } from '#model/dataset.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';

/** One finding or check as an audit sees it. */
export interface AuditItem {
  readonly item: RecordId;
  readonly kind: 'finding' | 'check';
  readonly country: Iso3;
  /** The undertaking or the claim that it is about. */
  readonly statement: string;
  readonly fact: Finding | Check;
}

/** Everything that can be drawn: findings, then checks, each in the order of the records. */
export function listAuditItems({
  commitments,
  claims,
}: Pick<Dataset, 'commitments' | 'claims'>): readonly AuditItem[] {
  return [
    ...commitments.flatMap(({ country, statement, findings }) =>
      findings.map((fact) => ({
        item: fact.id,
        kind: 'finding' as const,
        country,
        statement,
        fact,
      })),
    ),
    ...claims.flatMap(({ country, statement, checks }) =>
      checks.map((fact) => ({ item: fact.id, kind: 'check' as const, country, statement, fact })),
    ),
  ];
}
