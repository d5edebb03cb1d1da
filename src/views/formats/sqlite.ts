/** All tables as statements for a SQLite database: typed columns, keys between tables, lists as JSON. */
import type { Value } from '../downloads/column.ts';
import type { DictionaryEntry } from '../downloads/dictionary.ts';
import { dictionaryColumns } from '../downloads/dictionary.ts';
import type { FormatColumn, FormatTable } from './format-table.ts';
import { listForeignKeys, type ForeignKey } from './keys.ts';

/** What SQLite stores. */
export type SqlValue = string | number | null;

/** A table to create, and the rows to put into it in the columns' order. */
export interface SqlTable {
  /** Name of the table, without hyphens: `scores_sets`. */
  readonly name: string;
  /** The CREATE TABLE statement. */
  readonly create: string;
  readonly columnCount: number;
  readonly rows: readonly (readonly SqlValue[])[];
}

const types = {
  text: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  list: 'TEXT',
} as const;

/** Name of a table in SQL, where a hyphen would need quoting. */
export const toSqlName = (table: string): string => table.replaceAll('-', '_');

/** The tables, and the dictionary of their columns as one more. True is 1, false is 0. */
export function toSqlTables(
  tables: readonly FormatTable[],
  dictionary: readonly DictionaryEntry[],
): readonly SqlTable[] {
  return [...tables.map(toSqlTable), toDictionaryTable(dictionary)];
}

function toSqlTable(table: FormatTable): SqlTable {
  const name = toSqlName(table.name);
  const lines = [...table.columns.map(toColumn), ...listForeignKeys(table).map(toKey)];
  return {
    name,
    create: `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n) STRICT`,
    columnCount: table.columns.length,
    rows: table.rows.map((row) =>
      table.columns.map((column) => toSqlValue(row[column.name] ?? null)),
    ),
  };
}

function toColumn({ name, type }: FormatColumn): string {
  const column = `"${name}" ${types[type]}`;
  if (name === 'id') return `${column} PRIMARY KEY NOT NULL`;
  if (type === 'boolean') return `${column} CHECK ("${name}" IN (0, 1))`;
  return type === 'list' ? `${column} CHECK (json_valid("${name}"))` : column;
}

function toKey({ column, table }: ForeignKey): string {
  return `FOREIGN KEY ("${column}") REFERENCES ${toSqlName(table)} (id)`;
}

function toSqlValue(value: Value): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

function toDictionaryTable(dictionary: readonly DictionaryEntry[]): SqlTable {
  const columns = dictionaryColumns.map((name) => `"${name}" TEXT`);
  return {
    name: 'dictionary',
    create: `CREATE TABLE dictionary (\n  ${columns.join(',\n  ')}\n) STRICT`,
    columnCount: columns.length,
    rows: dictionary.map((entry) => dictionaryColumns.map((name) => entry[name])),
  };
}
