/** The history found by record: made once a build, asked by every record page and every feed. */
import type { HistoryChange, HistoryFile, HistoryScore } from '#model/records.generated.ts';
import type { ChangedKind } from '#scoring/change/plain-record.ts';

/** What one entry says of one record. */
export interface RecordEntry {
  readonly entry: HistoryFile;
  /** Number of the entry, from 1. */
  readonly number: number;
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
  readonly change: HistoryChange | null;
  readonly scores: readonly HistoryScore[];
}

/** By `kind id`, what the history says of each record, the oldest entry first. */
export type HistoryIndex = ReadonlyMap<string, readonly RecordEntry[]>;

/** Key of a record in the index. */
export function historyKey(kind: ChangedKind, id: string): string {
  return `${kind} ${id}`;
}

/** Sorts the entries of a history, the oldest first, by the records that they are about. */
export function indexHistory(history: readonly HistoryFile[]): HistoryIndex {
  const index = new Map<string, RecordEntry[]>();
  for (const [at, entry] of history.entries()) {
    for (const [key, found] of collectRecords(entry, at + 1)) {
      const entries = index.get(key);
      if (entries) entries.push(found);
      else index.set(key, [found]);
    }
  }
  return index;
}

function collectRecords(entry: HistoryFile, number: number): ReadonlyMap<string, RecordEntry> {
  const found = new Map<string, RecordEntry>();
  const put = (kind: ChangedKind, id: string, part: Partial<RecordEntry>) => {
    const key = historyKey(kind, id);
    const none = { entry, number, isAdded: false, isRemoved: false, change: null, scores: [] };
    found.set(key, { ...(found.get(key) ?? none), ...part });
  };
  for (const { kind, ids } of entry.added) for (const id of ids) put(kind, id, { isAdded: true });
  for (const { kind, ids } of entry.removed) {
    for (const id of ids) put(kind, id, { isRemoved: true });
  }
  for (const change of entry.changed) put(change.kind, change.id, { change });
  for (const score of entry.scores) {
    const before = found.get(historyKey(score.kind, score.id))?.scores ?? [];
    put(score.kind, score.id, { scores: [...before, score] });
  }
  return found;
}
