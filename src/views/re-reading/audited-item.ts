/** The rows of an audit, each with the finding or check that was re-read. */
import { nameAudit } from '#model/audit-name.ts';
import type { AuditedFact, Dataset } from '#model/dataset.ts';
import type { RecordId } from '#model/records.generated.ts';
import { claimAddress, commitmentAddress, itemAddress } from '../addresses.ts';
import { listAuditItems, type AuditItem } from './audit-item.ts';

/** One re-read fact: what was found, what it is of, and where it stands on the site. */
export interface AuditedItem extends AuditedFact, Pick<AuditItem, 'kind' | 'country'> {
  /** Name of the audit: the day of the draw, and from the second of a day on its number. */
  readonly audit: string;
  readonly address: string;
}

/** Every row of every audit, in the order of the audits and of the items within each. */
export function listAuditedItems({
  audits,
  commitments,
  claims,
}: Pick<Dataset, 'audits' | 'commitments' | 'claims'>): readonly AuditedItem[] {
  const items = new Map(listAuditItems({ commitments, claims }).map((item) => [item.item, item]));
  return audits.flatMap((round) =>
    round.rows.flatMap((row) => {
      const item = items.get(row.item);
      if (item === undefined) return [];
      const { kind, country } = item;
      const audit = nameAudit(round);
      return [{ ...row, audit, kind, country, address: toAddress(row.item, kind) }];
    }),
  );
}

/** A fact's id is that of its record, a hyphen, a letter and a number. */
function toAddress(id: RecordId, kind: AuditItem['kind']): string {
  const owner = id.replace(/-[fk]\d+$/, '');
  return itemAddress(kind === 'finding' ? commitmentAddress(owner) : claimAddress(owner), id);
}
