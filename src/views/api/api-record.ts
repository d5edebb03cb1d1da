/** A row of a table as the API gives it: the table's columns, and where it is found. */
import type { HistoryFile } from '#model/records.generated.ts';
import type { Row, TableName } from '../downloads/table.ts';
import type { FormatTable } from '../formats/format-table.ts';
import { historyKey, indexHistory } from '../history/history-index.ts';
import { findRelease, type FrozenRecords } from '../releases/record-address.ts';
import { HISTORY_OF, recordAddress } from './resources.ts';

/** Columns that stand once in the envelope. */
export const EDITION = new Set(['dataVersion', 'methodVersion', 'schemaVersion', 'asOf']);

/** Fields that the API adds to the columns of a table, in their order. Addresses are texts, a day is a text. */
export const LINK_FIELDS = ['self', 'permanent', 'permanentRelease', 'lastModified'] as const;

export interface RecordMaker {
  /** A row of a table with its links. */
  toRecord(table: TableName, row: Row): Row;
  /** The last day on which anything of a table changed. */
  lastModifiedOf(table: FormatTable): string;
  /** The last day on which anything changed. */
  readonly lastModified: string;
}

/** What links of records are made from. */
export interface RecordLinks {
  readonly history: readonly HistoryFile[];
  readonly frozen: FrozenRecords;
  /** Day of the edition, where the history is empty. */
  readonly first: string;
  /** Gives an address within the site as it is to be followed. */
  readonly toAddress: (address: string) => string;
}

/**
 * Makes records of rows. A row was last modified on the day of the last change to its record in the history; a computed
 * row, and one of a kind of which the history says nothing, on the day of the last change of all.
 */
export function toRecordMaker({ history, frozen, first, toAddress }: RecordLinks): RecordMaker {
  const index = indexHistory(history);
  const lastModified = history.at(-1)?.date ?? first;
  const dayOf = (table: TableName, row: Row): string => {
    const found = HISTORY_OF[table];
    if (found === undefined) return lastModified;
    const key = historyKey(found.kind, String(row[found.column]));
    return index.get(key)?.at(-1)?.entry.date ?? lastModified;
  };
  return {
    lastModified,
    lastModifiedOf: ({ name, rows }) =>
      rows.map((row) => dayOf(name, row)).reduce((a, b) => (a > b ? a : b), first),
    toRecord: (table, row) => {
      const page = String(row['page'] ?? '');
      const release = findRelease(frozen, page);
      return {
        ...Object.fromEntries(Object.entries(row).filter(([name]) => !EDITION.has(name))),
        self: toAddress(recordAddress(table, String(row['id']))),
        permanent: toAddress(release === null ? page : `v/${release}/${page}`),
        permanentRelease: release,
        lastModified: dayOf(table, row),
      };
    },
  };
}
