import { findKindFolder, type RecordKind } from '../layout.ts';

/** Where a record of its own stands. */
export function toRecordPath(record: RecordKind, country: string | null, id: string): string {
  // Replies stand in no country's folder: one can answer records of several.
  const isShared = country === null || record === 'reply';
  const home = isShared ? 'data' : `data/countries/${country}`;
  return record === 'country'
    ? `${home}/country.json`
    : `${home}/${findKindFolder(record) ?? ''}/${id}.json`;
}
