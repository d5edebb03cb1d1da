import type { RecordId } from '#model/records.generated.ts';
import { addresses } from '../addresses.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  actor: addresses.actors,
  claim: addresses.claims,
  commitment: addresses.commitments,
  mission: addresses.missions,
  source: addresses.sources,
  strategy: addresses.strategies,
};

/** Address of a record's page by its kind; null for a kind whose records have none. */
export function addressOfRecord(kind: string, id: RecordId): string | null {
  const folder = Object.hasOwn(FOLDERS, kind) ? FOLDERS[kind] : undefined;
  return folder === undefined ? null : `${folder}${id}/`;
}
