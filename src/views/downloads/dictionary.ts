/** The dictionary of columns: what each column of each download holds, of which type, and where that is defined. */
import { text } from '#i18n/text.ts';
import type { ColumnHead } from './column.ts';
import type { Schemas } from '../schema-shape.ts';
import { describeField, formatField } from './schema-field.ts';
import { editionColumns } from './shared-columns.ts';
import type { DownloadTable, TableName } from './table.ts';

/** One column of one table. */
export interface DictionaryEntry {
  readonly id: string;
  readonly table: TableName;
  readonly column: string;
  readonly type: ColumnHead['type'];
  /** The closed list in data/vocabularies/ of which the values are ids; null where there is none. */
  readonly vocabulary: string | null;
  readonly formats: string;
  readonly meaning: string;
  /** The schema's field that the column repeats, or that it is computed. */
  readonly definedIn: string;
}

/** Columns of the dictionary's own CSV, in their order. */
export const dictionaryColumns: readonly (keyof DictionaryEntry)[] = [
  'id',
  'table',
  'column',
  'type',
  'vocabulary',
  'formats',
  'meaning',
  'definedIn',
];

/** The entries of every table, in the tables' and columns' order. */
export function toDictionary(
  tables: readonly DownloadTable[],
  schemas: Schemas,
): readonly DictionaryEntry[] {
  const { allFormats, allButJson } = text.downloads;
  return tables.flatMap(({ name, columns }) => [
    ...columns.map((column) => toEntry(name, column, allFormats, schemas)),
    ...editionColumns.map((column) => toEntry(name, column, allButJson, schemas)),
  ]);
}

function toEntry(
  table: TableName,
  { name, type, meaning, vocabulary }: ColumnHead,
  formats: string,
  schemas: Schemas,
): DictionaryEntry {
  const isOwn = typeof meaning === 'string';
  return {
    id: `${table}.${name}`,
    table,
    column: name,
    type,
    vocabulary,
    formats,
    meaning: isOwn ? meaning : describeField(meaning, schemas),
    definedIn: isOwn ? text.downloads.computed : formatField(meaning),
  };
}
