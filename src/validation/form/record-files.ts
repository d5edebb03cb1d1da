/**
 * Records of a data set as the site publishes them for the form: bare values, without the places in their files. The
 * folder of one country is enough for a check of a change in it, with what all countries share and with who uses that.
 */
import type { Entry } from '../entry.ts';
import { findLayout, type FileLayout, type RecordKind } from '../layout.ts';
import {
  formatFieldPath,
  type FieldPath,
  type ParsedFile,
  type ParsedRecord,
} from '../parsed-file.ts';
import type { Context } from '../context.ts';
import type { Reference } from '../references.ts';

/** One file's records, one of JSON and one for each row of CSV. */
export interface RecordFile {
  readonly path: string;
  readonly values: readonly unknown[];
}

/** What all countries share. */
export interface SharedRecords {
  readonly files: readonly RecordFile[];
  /** Codes of the countries, in lower case, that use each source of data/sources/. */
  readonly users: Readonly<Record<string, readonly string[]>>;
  /** Ids of entries that were used once, and are not used again. */
  readonly retired: readonly string[];
}

/** Where every record stands: its path by its id. */
export interface RecordPlaces {
  /** Codes in lower case, and names. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  /** Ids by the folder in which their files stand, relative to data/: `countries/sdn/claims`. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
}

/** Folder of the data whose files all countries share. */
const SHARED =
  /^data\/(?:missions|sources|vocabularies|replies)\/|^data\/(?:dataset\.json|redirects\.csv|episodes\.csv|mandates\.csv)$/;

/** The records of one country's folder. */
export function toCountryFiles(files: readonly ParsedFile[], code: string): readonly RecordFile[] {
  return files.filter(({ layout }) => layout.folder === code).map(toRecordFile);
}

/** What all countries share, from the whole data set. */
export function toSharedRecords(files: readonly ParsedFile[], context: Context): SharedRecords {
  const shared = files.filter(({ path }) => SHARED.test(path));
  const ofAll = new Set(shared.map(({ layout }) => layout.name));
  const users = new Map<string, Set<string>>();
  for (const { target, from } of context.references) {
    if (from.country === null || !ofAll.has(target)) continue;
    users.set(target, (users.get(target) ?? new Set()).add(from.country.toLowerCase()));
  }
  const named = [
    ...context.records.redirect.flatMap(({ value }) => value.oldId ?? []),
    ...context.records.coding.flatMap(({ value }) => value.item ?? []),
  ];
  return {
    files: shared.map(toRecordFile),
    users: Object.fromEntries([...users].map(([id, codes]) => [id, [...codes].sort()])),
    retired: [...new Set(named.filter((id) => !context.byId.has(id)))].sort(),
  };
}

/** Where every record of its own stands. */
export function toRecordPlaces(files: readonly ParsedFile[], context: Context): RecordPlaces {
  const records = files.filter(
    ({ path, layout }) =>
      layout.format === 'json' && /^data\/(?:countries|missions|sources|replies)\//.test(path),
  );
  const folderOf = ({ path }: ParsedFile) => path.slice('data/'.length, path.lastIndexOf('/'));
  const folders = Map.groupBy(
    records.filter(({ layout }) => layout.kind !== 'country'),
    folderOf,
  );
  return {
    countries: context.records.country.map(({ file, value }) => ({
      code: file.layout.folder ?? '',
      name: value.name ?? '',
    })),
    folders: Object.fromEntries(
      [...folders].map(([folder, all]) => [folder, all.map(({ layout }) => layout.name)]),
    ),
  };
}

/** Path of the file of a record; undefined where no record has the id. */
export function findPlace({ folders }: RecordPlaces, id: string): string | undefined {
  const found = Object.entries(folders).find(([, ids]) => ids.includes(id));
  return found && `data/${found[0]}/${id}.json`;
}

/** A file of values as the check takes it. Its fields have names, and no lines. */
export function toParsedFile({ path, values }: RecordFile, text = '\n'): ParsedFile {
  const layout = findLayout(path);
  if (layout === undefined) throw new Error(`Nothing belongs at ${path}.`);
  return {
    path,
    layout,
    text,
    records: values.map((value, index) =>
      toRecord(path, value, path.endsWith('.csv') ? index + 2 : 1),
    ),
    isWhole: true,
  };
}

/** Uses of a source by records that were not loaded: enough for the check to know who uses it. */
export function toFarUses(
  { users }: SharedRecords,
  isLoaded: (code: string) => boolean,
): readonly Reference[] {
  return Object.entries(users).flatMap(([target, codes]) =>
    codes.filter((code) => !isLoaded(code)).map((code) => toFarUse(target, code)),
  );
}

/** Records of which only the place is known, so that what names them is not called wrong. */
export function toFarEntries({ folders }: RecordPlaces): readonly Entry[] {
  return Object.entries(folders).flatMap(([folder, ids]) =>
    ids.flatMap((id) => {
      const path = `data/${folder}/${id}.json`;
      const layout = findLayout(path);
      return layout && layout.kind !== 'method' ? [toFarEntry(path, layout.kind, layout)] : [];
    }),
  );
}

function toFarEntry(path: string, kind: RecordKind, layout: FileLayout): Entry {
  return {
    kind,
    id: layout.name,
    country: layout.folder?.toUpperCase() ?? null,
    file: { path, layout, text: '\n', records: [], isWhole: true },
    value: {},
    spotOf: () => ({ file: path, line: 1, column: 1, field: '' }),
  };
}

function toFarUse(target: string, code: string): Reference {
  const path = `data/countries/${code}/risks.csv`;
  const layout: FileLayout = { kind: 'risk', format: 'csv', name: 'risks', folder: code };
  const from: Entry = {
    kind: 'risk',
    id: undefined,
    country: code.toUpperCase(),
    file: { path, layout, text: '\n', records: [], isWhole: true },
    value: {},
    spotOf: () => ({ file: path, line: 1, column: 1, field: '' }),
  };
  return { from, path: ['source'], target, wants: ['source'], use: 'names' };
}

function toRecordFile({ path, records }: ParsedFile): RecordFile {
  return { path, values: records.map(({ value }) => value) };
}

/** A record without the places of its fields: all that is known of a row is its line. */
function toRecord(file: string, value: unknown, line: number): ParsedRecord {
  const spotOf = (path: FieldPath) => ({ file, line, column: 1, field: formatFieldPath(path) });
  return { value, spotOf, nameSpotOf: spotOf };
}
