/** A filled table as every file format takes it: typed columns with their meaning, and rows in which unknown is null. */
import { text } from '#i18n/text.ts';
import { allTables } from '../downloads/all-tables.ts';
import type { ColumnType, DownloadInput } from '../downloads/column.ts';
import { toDictionary } from '../downloads/dictionary.ts';
import { editionColumns } from '../downloads/shared-columns.ts';
import type { Row, TableName } from '../downloads/table.ts';
import type { Schemas } from '../schema-shape.ts';

export interface FormatColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** What a list holds; null where the column is no list. */
  readonly members: 'text' | 'integer' | null;
  /** The closed list in data/vocabularies/ of which its values are ids; null where there is none. */
  readonly vocabulary: string | null;
  readonly meaning: string;
}

export interface FormatTable {
  readonly name: TableName;
  readonly title: string;
  /** What one row is. */
  readonly says: string;
  readonly columns: readonly FormatColumn[];
  readonly rows: readonly Row[];
}

/**
 * Every table of the data page with its rows, in the page's order. The edition stands in each row, so that a file that
 * was parted from the others still says of which data, method and day it is.
 */
export function toFormatTables(input: DownloadInput, schemas: Schemas): readonly FormatTable[] {
  const meanings = new Map(
    toDictionary(allTables, schemas).map(({ id, meaning }) => [id, meaning]),
  );
  const edition = Object.fromEntries(
    editionColumns.map(({ name, valueOf }) => [name, valueOf(null, input)]),
  );
  return allTables.map(({ name, columns, toRows }) => ({
    name,
    ...text.downloads.tables[name],
    columns: [...columns, ...editionColumns].map((column) => ({
      name: column.name,
      type: column.type,
      members: column.type === 'list' ? (column.members ?? 'text') : null,
      vocabulary: column.vocabulary,
      meaning: meanings.get(`${name}.${column.name}`) ?? '',
    })),
    rows: toRows(input).map((row) => ({ ...row, ...edition })),
  }));
}
