import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LONGEST_CELL, toXlsx } from '#views/formats/xlsx.ts';
import { toFormatTables, type FormatTable } from '#views/formats/format-table.ts';
import { toParquet } from '#views/formats/parquet.ts';
import { toEnvelope } from '#views/downloads/envelope.ts';
import { writeSqlite } from '#dataset/write-sqlite.ts';
import { makeInput, schemas } from '../downloads/make-input.ts';
import { getFile, makeFiles } from './make-files.ts';

const input = makeInput();
const files = await makeFiles(input);
const [first] = toFormatTables(input, schemas);
if (!first) throw new Error('no table');

/** The first table with one row in which one column holds something else. */
const withValue = (column: string, value: string | number): FormatTable => ({
  ...first,
  rows: [{ ...first.rows[0], [column]: value }],
});

describe('the files', () => {
  test('are the same bytes when made again, in another time zone too', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const again = await makeFiles(makeInput());
    process.env['TZ'] = zone ?? 'UTC';
    const hashes = (of: typeof files) => [...of.values()].map(({ name, sha256 }) => [name, sha256]);
    expect(hashes(again)).toEqual(hashes(files));
  });

  test('say the hash of their bytes', () => {
    for (const { name, bytes, sha256 } of files.values()) {
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
    }
  });

  test.each(['csv', 'json', 'ndjson', 'parquet'])('are in %s.zip, with a README', (format) => {
    const inside = unzipSync(getFile(files, `${format}.zip`).bytes);
    const own = [...files.keys()].filter((name) => name.endsWith(`.${format}`));
    const tables = own.filter(
      (name) =>
        ![
          'all.json',
          'dictionary.csv',
          'datapackage.json',
          'csv-metadata.json',
          'ro-crate-metadata.json',
        ].includes(name),
    );
    const described = format === 'csv' ? ['datapackage.json'] : [];
    expect(Object.keys(inside)).toEqual(['README.txt', ...tables, 'dictionary.csv', ...described]);
    for (const name of tables) {
      expect(Buffer.from(inside[name] ?? []).equals(getFile(files, name).bytes), name).toBe(true);
    }
    const readme = new TextDecoder().decode(inside['README.txt']);
    expect(readme).toContain('Version of the data: 2024.1');
    expect(readme).toContain(`- findings.${format} (`);
  });
});

describe('what a format cannot hold is refused', () => {
  test('a text longer than a cell of a spreadsheet', async () => {
    const table = withValue('name', 'x'.repeat(LONGEST_CELL + 1));
    const edition = toEnvelope('All', input);
    await expect(toXlsx([table], [], edition)).rejects.toThrow('cannot hold 32768 characters');
  });

  test('a whole number of more than 32 bits in Parquet', () => {
    const table = withValue('madeCount', 2 ** 31);
    expect(() => toParquet(table, toEnvelope('All', input))).toThrow('madeCount: 2147483648');
  });

  test('a key that leads nowhere in SQLite', () => {
    const tables = [
      { name: 'a', create: 'CREATE TABLE a (id TEXT PRIMARY KEY)', columnCount: 1, rows: [] },
      {
        name: 'b',
        create: 'CREATE TABLE b (id TEXT, FOREIGN KEY (id) REFERENCES a (id))',
        columnCount: 1,
        rows: [['lost']],
      },
    ];
    expect(() => writeSqlite(tables)).toThrow('Keys lead nowhere');
  });
});
