/** Every file of the data page as it is written: its text, and what the page says of it. */
import { text } from '#i18n/text.ts';
import { addresses } from '../addresses.ts';
import { toCsv } from '../csv.ts';
import { allTables } from './all-tables.ts';
import type { DownloadInput } from './column.ts';
import { dictionaryColumns, toDictionary, type DictionaryEntry } from './dictionary.ts';
import { toEnvelope, writeJson } from './envelope.ts';
import type { Schemas } from '../schema-shape.ts';
import { editionColumns } from './shared-columns.ts';
import type { DownloadTable, Row, TableName } from './table.ts';

/** One file as it is written. */
export interface DownloadFile {
  /** Address within the site. */
  readonly address: string;
  readonly text: string;
  /** Bytes of the text in UTF-8. */
  readonly sizeBytes: number;
}

/** One table with its two files. */
export interface Download {
  readonly name: TableName;
  readonly title: string;
  readonly says: string;
  readonly rowCount: number;
  readonly csv: DownloadFile;
  readonly json: DownloadFile;
  readonly dictionary: readonly DictionaryEntry[];
}

export interface Downloads {
  readonly tables: readonly Download[];
  /** Rows of all tables together. */
  readonly rowCount: number;
  /** What every column means. */
  readonly dictionary: DownloadFile;
  /** Every table in one JSON file. */
  readonly all: DownloadFile;
}

/** All files, from the data set, its scores and the schemas. The same input gives the same bytes. */
export function toDownloads(input: DownloadInput, schemas: Schemas): Downloads {
  const dictionary = toDictionary(allTables, schemas);
  const tables = allTables.map((table) => ({ table, rows: table.toRows(input) }));
  return {
    tables: tables.map(({ table, rows }) => ({
      name: table.name,
      ...text.downloads.tables[table.name],
      rowCount: rows.length,
      csv: toFile(`${table.name}.csv`, writeTable(table, rows, input)),
      json: toFile(`${table.name}.json`, writeRecords(table, rows, input)),
      dictionary: dictionary.filter((entry) => entry.table === table.name),
    })),
    dictionary: toFile('dictionary.csv', toCsv(dictionary, dictionaryColumns)),
    rowCount: countRows(tables),
    all: toFile('all.json', writeAll(tables, input)),
  };
}

/** A table's rows as CSV, each with the edition to which it belongs. */
function writeTable(
  { columns }: DownloadTable,
  rows: readonly Row[],
  input: DownloadInput,
): string {
  const edition = Object.fromEntries(
    editionColumns.map(({ name, valueOf }) => [name, valueOf(null, input)]),
  );
  const names = [...columns, ...editionColumns].map(({ name }) => name);
  return toCsv(
    rows.map((row) => ({ ...row, ...edition })),
    names,
  );
}

function writeRecords({ name }: DownloadTable, rows: readonly Row[], input: DownloadInput): string {
  const { title } = text.downloads.tables[name];
  const envelope = toEnvelope(title, input);
  return writeJson({ ...envelope, total: rows.length, records: rows });
}

/** A table and its rows. */
interface FilledTable {
  readonly table: DownloadTable;
  readonly rows: readonly Row[];
}

function writeAll(tables: readonly FilledTable[], input: DownloadInput): string {
  const envelope = toEnvelope(text.downloads.all, input);
  const byName = Object.fromEntries(tables.map(({ table, rows }) => [table.name, rows]));
  return writeJson({ ...envelope, total: countRows(tables), tables: byName });
}

function countRows(tables: readonly FilledTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

function toFile(name: string, content: string): DownloadFile {
  const sizeBytes = new TextEncoder().encode(content).length;
  return { address: `${addresses.data}${name}`, text: content, sizeBytes };
}
