/** The history of records as pages and feeds ask for it: read and sorted once a build. */
import { getHistory } from '#dataset/history.ts';
import type { Iso3 } from '#model/records.generated.ts';
import type { ChangedKind } from '#scoring/change/plain-record.ts';
import { countryAddress, feedAddress } from '#views/addresses.ts';
import {
  historyKey,
  indexHistory,
  type HistoryIndex,
  type RecordEntry,
} from '#views/history/history-index.ts';
import {
  addRecordsOfCountry,
  toRecordHistory,
  type ShownHistory,
} from '#views/history/history-lines.ts';

let index: HistoryIndex | undefined;

/** What the history says of a record, the oldest entry first. */
export function getEntries(kind: ChangedKind, id: string): readonly RecordEntry[] {
  index ??= indexHistory(getHistory());
  return index.get(historyKey(kind, id)) ?? [];
}

/** What the history says of a country and of its records. */
export function getCountryEntries(iso3: Iso3): readonly RecordEntry[] {
  return addRecordsOfCountry(getEntries('country', iso3), iso3, getHistory());
}

/** What a record's page shows of its history; `page` is its address. */
export function getRecordHistory(kind: ChangedKind, id: string, page: string): ShownHistory {
  return { ...toRecordHistory(getEntries(kind, id)), feed: feedAddress(page) };
}

/** What a country's page shows of its history. */
export function getCountryHistory(iso3: Iso3): ShownHistory {
  const history = toRecordHistory(getCountryEntries(iso3), iso3);
  return { ...history, feed: feedAddress(countryAddress(iso3)) };
}
