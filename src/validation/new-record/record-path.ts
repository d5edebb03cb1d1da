import type { RecordKind } from '../layout.ts';

const FOLDERS: Readonly<Partial<Record<RecordKind, string>>> = {
  actor: 'actors',
  claim: 'claims',
  commitment: 'commitments',
  mission: 'missions',
  reply: 'replies',
  source: 'sources',
  strategy: 'strategies',
};

/** Where a record of its own stands. */
export function toRecordPath(record: RecordKind, country: string | null, id: string): string {
  // Replies stand in no country's folder: one can answer records of several.
  const isShared = country === null || record === 'reply';
  const home = isShared ? 'data' : `data/countries/${country}`;
  return record === 'country'
    ? `${home}/country.json`
    : `${home}/${FOLDERS[record] ?? ''}/${id}.json`;
}
