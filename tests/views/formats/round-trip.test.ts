import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readXlsxFile, { type SheetData } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Value } from '#views/downloads/column.ts';
import type { Row } from '#views/downloads/table.ts';
import { toFormatTables, type FormatTable } from '#views/formats/format-table.ts';
import { toSqlName } from '#views/formats/sqlite.ts';
import { schemas } from '../downloads/make-input.ts';
import { getFile, makeFiles, readCommitted, readText } from './make-files.ts';

const input = readCommitted();
const tables = toFormatTables(input, schemas);
const files = await makeFiles(input);
const all = tables.map((table) => [table.name, table] as const);

/** In a cell an unknown list and an empty one are alike; elsewhere they are told apart. */
function withoutEmptyLists({ rows }: FormatTable): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        Array.isArray(value) && value.length === 0 ? null : value,
      ]),
    ),
  );
}

/** What the dictionary says that a cell holds; `text` as the file has it. */
function readCell(cell: string, type: string, members: string | null): Value {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  if (type !== 'list') return cell;
  const parts = cell.split('; ');
  return members === 'integer' ? parts.map(Number) : parts;
}

const toRow = ({ columns }: FormatTable, cells: readonly Value[]): Row =>
  Object.fromEntries(columns.map(({ name }, at) => [name, cells[at] ?? null]));

/** An apostrophe before a text that a spreadsheet would run was put there by the CSV. */
const undefuse = (cell: string) => cell.replace(/^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/u, '');

describe.each(all)('%s', (name, table) => {
  test('reads back from CSV by the types of the dictionary', () => {
    const { data } = Papa.parse<string[]>(readText(files, `${name}.csv`), { skipEmptyLines: true });
    const [head, ...lines] = data;
    expect(head).toEqual(table.columns.map((column) => column.name));
    const read = lines.map((cells) =>
      toRow(
        table,
        table.columns.map(({ type, members }, at) =>
          readCell(undefuse(cells[at] ?? ''), type, members),
        ),
      ),
    );
    expect(read).toEqual(withoutEmptyLists(table));
  });

  test('reads back from NDJSON, a line a row', () => {
    const text = readText(files, `${name}.ndjson`);
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(table.rows);
  });

  test('reads back from Parquet, null for null', async () => {
    const { buffer } = getFile(files, `${name}.parquet`).bytes;
    const read = await parquetReadObjects({ file: buffer });
    // The library gives an unknown list as undefined, where DuckDB below gives null.
    const rows = read.map((row) =>
      toRow(
        table,
        table.columns.map(({ name: at }) => row[at] ?? null),
      ),
    );
    expect(rows).toEqual(table.rows);
  });
});

describe('the workbook', () => {
  let sheets: ReadonlyMap<string, SheetData>;
  beforeAll(async () => {
    const bytes = Buffer.from(getFile(files, 'poc-strategy-benchmark.xlsx').bytes);
    const read = await readXlsxFile(bytes, { trim: false });
    sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
  });

  test('has a sheet about it, a dictionary, and a sheet a table', () => {
    expect([...sheets.keys()]).toEqual(['about', 'dictionary', ...tables.map(({ name }) => name)]);
  });

  test.each(all)('reads back in the sheet %s', (name, table) => {
    const [head, ...lines] = sheets.get(name) ?? [];
    expect(head).toEqual(table.columns.map((column) => column.name));
    const read = lines.map((cells) =>
      toRow(
        table,
        table.columns.map(({ type, members }, at) => {
          const cell = cells[at] ?? null;
          if (typeof cell === 'object' && cell !== null) throw new Error(`${name}: a date`);
          if (typeof cell === 'function') throw new Error(`${name}: a type`);
          return type === 'list' && typeof cell === 'string' ? readCell(cell, type, members) : cell;
        }),
      ),
    );
    expect(read).toEqual(withoutEmptyLists(table));
  });
});

describe('the database', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(getFile(files, 'poc-strategy-benchmark.sqlite').bytes);
  afterAll(() => {
    database.close();
  });

  test('is sound, and no key leads nowhere', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const keys = database.prepare(`PRAGMA foreign_key_list(findings)`).all();
    expect(keys.map(({ from, table }) => [from, table])).toContainEqual([
      'commitment',
      'commitments',
    ]);
  });

  test.each(all)('reads back in the table %s', (name, table) => {
    const read = database.prepare(`SELECT * FROM ${toSqlName(name)} ORDER BY rowid`).all();
    const rows = read.map((row) =>
      toRow(
        table,
        table.columns.map(({ name: column, type }) => {
          const value = row[column] ?? null;
          if (value === null) return null;
          if (type === 'boolean') return value === 1;
          if (value instanceof Uint8Array || typeof value === 'bigint') throw new Error(column);
          return type === 'list' ? (JSON.parse(String(value)) as Value) : value; // written as JSON
        }),
      ),
    );
    expect(rows).toEqual(table.rows);
  });
});

describe('DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'));
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  });
  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  test.each(all)('reads %s.parquet from disk, null for null', async (name, table) => {
    const path = join(folder, `${name}.parquet`);
    writeFileSync(path, getFile(files, `${name}.parquet`).bytes);
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
    expect(reader.getRowObjectsJS()).toEqual(table.rows);
  });

  test('knows the columns by their types', async () => {
    const path = join(folder, 'commitments.parquet');
    const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${path}'`);
    const types = new Map(
      reader.getRowObjectsJS().map((row) => [row['column_name'], row['column_type']]),
    );
    expect(
      ['statement', 'tiers', 'weight', 'legalAct', 'findingCount'].map((n) => types.get(n)),
    ).toEqual(['VARCHAR', 'INTEGER[]', 'DOUBLE', 'BOOLEAN', 'INTEGER']);
  });
});
