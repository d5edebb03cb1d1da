import type { RecordKind } from '../layout.ts';

const FOLDERS: Readonly<Partial<Record<RecordKind, string>>> = {
  actor: 'actors',
  claim: 'claims',
  commitment: 'commitments',
  source: 'sources',
  strategy: 'strategies',
};

/** Where a record of its own stands. */
export function toRecordPath(record: RecordKind, country: string | null, id: string): string {
  const home = country === null ? 'data' : `data/countries/${country}`;
  return record === 'country'
    ? `${home}/country.json`
    : `${home}/${FOLDERS[record] ?? ''}/${id}.json`;
}
