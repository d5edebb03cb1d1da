import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { toFormatTables, type FormatTable } from '#views/formats/format-table.ts';
import { toPartitions } from '#views/formats/partitions.ts';
import { makeInput, schemas } from '../downloads/make-input.ts';
import { getFile, makeFiles, readCommitted } from './make-files.ts';

const input = readCommitted();
const tables = toFormatTables(input, schemas);
const parts = toPartitions(tables, toEnvelope(text.downloads.all, input));
const names = ['findings', 'codings'] as const;

function getTable(name: string): FormatTable {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`No table is called ${name}.`);
  return table;
}

describe('the files of a country', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partitions-'));
  let connection: DuckDBConnection;
  beforeAll(async () => {
    for (const { name, bytes } of parts) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  });
  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  const from = (name: string) =>
    `FROM read_parquet('${folder}/${name}/*/*.parquet', hive_partitioning = true)`;

  test.each(names)('are read by DuckDB in place as the one table of %s', async (name) => {
    const { columns, rows } = getTable(name);
    const listed = columns.map((column) => `"${column.name}"`).join(', ');
    const reader = await connection.runAndReadAll(`SELECT ${listed} ${from(name)}`);
    const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(reader.getRowObjectsJS().toSorted(byText)).toEqual(rows.toSorted(byText));
  });

  test('are not opened where another country is asked for', async () => {
    const plan = await connection.runAndReadAll(
      `EXPLAIN ANALYZE SELECT date, level ${from('findings')} WHERE country = 'SDN'`,
    );
    const folders = new Set(getTable('findings').rows.map(({ country }) => country)).size;
    expect(JSON.stringify(plan.getRows())).toMatch(
      new RegExp(`(?:Scanning Files: 1/${String(folders)}|Total Files Read: 1\\b)`),
    );
  });
});

test('by-country.zip holds them, a README that names their tables alone, and the dictionary', async () => {
  const small = makeInput();
  const inside = unzipSync(getFile(await makeFiles(small), 'by-country.zip').bytes);
  const own = toPartitions(toFormatTables(small, schemas), toEnvelope(text.downloads.all, small));
  expect(Object.keys(inside)).toEqual([
    'README.txt',
    ...own.map(({ name }) => name),
    'dictionary.csv',
  ]);
  const readme = new TextDecoder().decode(inside['README.txt']);
  const named = readme.match(/^- [a-z-]+\.parquet/gm);
  expect(named).toEqual(['- findings.parquet', '- codings.parquet']);
});
