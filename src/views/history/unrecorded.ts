import type { HistoryFile } from '#model/records.generated.ts';
import type { HistoryEntry } from './history-entry.ts';

/**
 * What an entry has that later entries than a version do not tell yet: all that is left to record when a release is made.
 * @param history every entry, the oldest first
 * @param isLater whether an entry is of a later version than the release before
 * @returns null where nothing is left
 */
export function findUnrecorded(
  entry: HistoryEntry,
  history: readonly HistoryFile[],
  isLater: (version: string) => boolean,
): HistoryEntry | null {
  const told = history.filter(({ version }) => isLater(version));
  const records = new Set(told.flatMap(listRecords));
  const scores = new Set(told.flatMap((each) => each.scores.map(scoreKey)));
  const keepIds = (groups: HistoryFile['added']) =>
    groups
      .map((group) => ({
        ...group,
        ids: group.ids.filter((id) => !records.has(`${group.kind} ${id}`)),
      }))
      .filter(({ ids }) => ids.length > 0);
  const { constants: all = [], ...rest } = entry;
  const constants = told.some((each) => each.constants !== undefined) ? [] : all;
  const left: HistoryEntry = {
    ...rest,
    added: keepIds(entry.added),
    changed: entry.changed.filter(({ kind, id }) => !records.has(`${kind} ${id}`)),
    removed: keepIds(entry.removed),
    ...(constants.length === 0 ? {} : { constants }),
    scores: entry.scores.filter((score) => !scores.has(scoreKey(score))),
  };
  const lists = [left.added, left.changed, left.removed, left.constants ?? [], left.scores];
  return lists.every((list) => list.length === 0) ? null : left;
}

function listRecords({ added, changed, removed }: HistoryFile): readonly string[] {
  return [
    ...[...added, ...removed].flatMap(({ kind, ids }) => ids.map((id) => `${kind} ${id}`)),
    ...changed.map(({ kind, id }) => `${kind} ${id}`),
  ];
}

function scoreKey({ kind, id, measure }: HistoryFile['scores'][number]): string {
  return `${kind} ${id} ${measure}`;
}
