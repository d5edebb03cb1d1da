/** The lists that between them hold every record. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { addresses } from '../addresses.ts';

export interface RecordList {
  readonly label: string;
  readonly address: string;
  readonly count: number;
}

/** One list a record type, in the order of the question that a reader follows; the list of all comes last. */
export function toRecordLists(dataset: Dataset): readonly RecordList[] {
  const { lists, parts, records, site } = text;
  const kinds = [
    [site.nav.countries, addresses.countries, dataset.countries],
    [records.strategies, addresses.strategies, dataset.strategies],
    [records.commitments, addresses.commitments, dataset.commitments],
    [records.claims, addresses.claims, dataset.claims],
    [records.actors, addresses.actors, dataset.actors],
    [records.missions, addresses.missions, dataset.missions],
    [parts.episodes.short, addresses.episodes, dataset.episodes],
    [records.sources, addresses.sources, dataset.sources],
  ] as const;
  const each = kinds.map(([label, address, { length }]) => ({ label, address, count: length }));
  const total = each.reduce((sum, { count }) => sum + count, 0);
  return [...each, { label: lists.all, address: addresses.records, count: total }];
}
