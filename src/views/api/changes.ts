/** The history as rows of one shape: what was added, changed, removed, and which scores moved. */
import type { HistoryFile, HistoryScore } from '#model/records.generated.ts';
import type { Row } from '../downloads/table.ts';
import type { FormatColumn } from '../formats/format-table.ts';
import { text } from '#i18n/text.ts';
import { compareVersions } from '#model/release-version.ts';

const column = (name: keyof typeof text.api.changeFields, type: FormatColumn['type'] = 'text') => ({
  name,
  type,
  members: type === 'list' ? ('text' as const) : null,
  vocabulary: null,
  meaning: text.api.changeFields[name],
});

/** Fields of a change, in their order. */
export const CHANGE_COLUMNS: readonly FormatColumn[] = [
  column('id'),
  column('entry', 'integer'),
  column('date', 'date'),
  column('version'),
  column('method'),
  column('why'),
  column('change'),
  column('kind'),
  column('record'),
  column('country'),
  column('fields', 'list'),
  column('measure'),
  column('before', 'number'),
  column('after', 'number'),
  column('causes', 'list'),
];

/** Versions of the data that were released or that the history knows, the earliest first. */
export function listVersions(
  history: readonly HistoryFile[],
  releases: readonly string[],
): readonly string[] {
  const versions = new Set([...releases, ...history.map(({ version }) => version)]);
  return [...versions].sort(compareVersions);
}

/**
 * Everything that changed after a version of the data stood: the entries of later ones. Null asks for all.
 * @returns a row a record added, changed or removed, and a row a score that moved
 */
export function toChanges(history: readonly HistoryFile[], since: string | null): readonly Row[] {
  const isAfter = (version: string) => since === null || compareVersions(version, since) > 0;
  return history.flatMap((entry, at) => (isAfter(entry.version) ? toRows(entry, at + 1) : []));
}

function toRows(entry: HistoryFile, number: number): readonly Row[] {
  const { date, version, method, why } = entry;
  const toRow = (change: string, kind: string, record: string, more: Row): Row => ({
    id: [String(number).padStart(4, '0'), change, kind, record, more['measure'] ?? '']
      .filter((part) => part !== '')
      .join('.'),
    ...{ entry: number, date, version, method, why, change, kind, record },
    ...{ country: null, fields: [], measure: null, before: null, after: null, causes: [] },
    ...more,
  });
  const groups = (change: 'added' | 'removed') =>
    entry[change].flatMap(({ kind, country = null, ids }) =>
      ids.map((id) => toRow(change, kind, id, { country })),
    );
  const changed = entry.changed.map(({ kind, id, country = null, fields }) =>
    toRow('changed', kind, id, { country, fields: fields.map(({ path }) => path) }),
  );
  const constants = (entry.constants ?? []).map((path) =>
    toRow('changed', 'method', path, { fields: [path] }),
  );
  const scores = entry.scores.map((score) =>
    toRow('score', score.kind, score.id, toFigures(score)),
  );
  return [...groups('added'), ...changed, ...groups('removed'), ...constants, ...scores];
}

function toFigures({ country, measure, before, after, causes }: HistoryScore): Row {
  return {
    country,
    measure,
    before: before ?? null,
    after: after ?? null,
    causes: causes.map(({ kind, part, id }) => [kind, part, id].filter(Boolean).join(' ')),
  };
}
