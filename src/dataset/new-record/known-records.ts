import Papa from 'papaparse';
import type { RecordKind } from '#validation/layout.ts';
import { findLayout } from '#validation/layout.ts';
import type { KnownRecord } from '#validation/new-record/find-known.ts';
import type { FileMap } from '../read-files.ts';

/**
 * Records of a kind that a record of a country may name: its own, and those that stand in no country's folder.
 * Files that cannot be read are passed over.
 */
export function listKnown(
  files: FileMap,
  kind: RecordKind,
  country: string | null,
): readonly KnownRecord[] {
  return listRecords(files, kind, (folder) => folder === null || folder === country);
}

/** Records of a kind, of whatever country. */
export function listAllKnown(files: FileMap, kind: RecordKind): readonly KnownRecord[] {
  return listRecords(files, kind, () => true);
}

/** Every id under which something stands already, or stood once. */
export function listTakenIds(files: FileMap): ReadonlySet<string> {
  const names = [...files.keys()].flatMap((path) => findLayout(path)?.name ?? []);
  const redirects = files.get('data/redirects.csv');
  const rows = typeof redirects === 'string' ? redirects.split('\n').slice(1) : [];
  return new Set([...names, ...rows.map((row) => row.split(',')[0] ?? '')]);
}

/** The terms of a closed list: id, label and definition. */
export function listTerms(
  files: FileMap,
  list: string,
): readonly { readonly id: string; readonly label: string; readonly definition: string }[] {
  const text = files.get(`data/vocabularies/${list}.csv`);
  if (typeof text !== 'string') return [];
  const [, ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  return rows.map(([id = '', label = '', definition = '']) => ({ id, label, definition }));
}

function listRecords(
  files: FileMap,
  kind: RecordKind,
  isWanted: (folder: string | null) => boolean,
): readonly KnownRecord[] {
  return [...files].flatMap(([path, text]): KnownRecord[] => {
    const layout = findLayout(path);
    if (layout?.kind !== kind || layout.format !== 'json' || typeof text !== 'string') return [];
    return isWanted(layout.folder) ? [toKnown(layout.name, parseFields(text))] : [];
  });
}

function toKnown(id: string, fields: Readonly<Record<string, unknown>>): KnownRecord {
  const textOf = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const about = ['publisher', 'acronym', 'symbol', 'date']
    .map(textOf)
    .filter((part) => part !== '');
  const [title = id] = ['title', 'name', 'statement'].map(textOf).filter((each) => each !== '');
  const [date = ''] = ['date', 'madeOn'].map(textOf).filter((each) => each !== '');
  return { id, title, about: about.join(', '), date };
}

function parseFields(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : {};
  } catch {
    return {};
  }
}
