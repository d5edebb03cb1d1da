import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#model/schema-version.ts';
import { toDownloads, type DownloadFile } from '#views/downloads/downloads.ts';
import { writeJson } from '#views/downloads/envelope.ts';
import { makeInput, schemas } from './make-input.ts';

interface Envelope {
  readonly total: number;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

const input = makeInput();
const downloads = toDownloads(input, schemas);

function readCsv({ text }: DownloadFile) {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function readJson({ text }: DownloadFile): Envelope {
  return JSON.parse(text) as Envelope; // written by the code under test, and read field by field below
}

describe.each(downloads.tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const rows = readCsv(table.csv);
  const { total, records } = readJson(table.json);

  test('has as many rows in each file as it says', () => {
    expect([rows.length, total, records.length]).toEqual(Array(3).fill(table.rowCount));
  });

  test('says its size in bytes as they are written', () => {
    expect(table.csv.sizeBytes).toBe(Buffer.byteLength(table.csv.text));
    expect(table.json.sizeBytes).toBe(Buffer.byteLength(table.json.text));
  });

  test('has an id in every row, each once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.every((id) => id !== undefined && id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of every row where it stands, and to which edition it belongs', () => {
    for (const row of rows) {
      expect(row['file']).toMatch(/^data\/.+\.(json|csv)$/);
      expect(Number(row['line'])).toBeGreaterThan(0);
      expect(row).toMatchObject({ dataVersion: '2024.1', asOf: '2024-06-30' });
    }
  });

  test('has the same columns in both files, the edition apart', () => {
    const [first] = table.csv.text.split('\r\n');
    const columns = first?.split(',') ?? [];
    for (const record of records) {
      const edition = ['dataVersion', 'methodVersion', 'schemaVersion', 'asOf'];
      expect([...Object.keys(record), ...edition]).toEqual(columns);
    }
  });

  test('has one type in each field of its records', () => {
    const types = { text: 'string', date: 'string', integer: 'number', number: 'number' } as const;
    for (const { column, type, formats } of table.dictionary) {
      if (formats !== 'every format') continue;
      for (const record of records) {
        const value = record[column];
        if (value === null) continue;
        if (type === 'list') expect(Array.isArray(value), column).toBe(true);
        else expect(typeof value, column).toBe(type === 'boolean' ? 'boolean' : types[type]);
      }
    }
  });
});

describe('the files together', () => {
  test('say which edition they are, the licence and how to cite them', () => {
    const findings = downloads.tables.find(({ name }) => name === 'findings');
    expect(JSON.parse(findings?.json.text ?? '')).toMatchObject({
      dataVersion: '2024.1',
      methodVersion: input.dataset.method.version,
      schemaVersion: SCHEMA_VERSION,
      asOf: '2024-06-30',
      licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      citation: expect.stringContaining('“Findings”'),
    });
  });

  test('are all in one file, too', () => {
    const all: { total: number; tables: Record<string, unknown[]> } = JSON.parse(
      downloads.all.text,
    );
    expect(Object.keys(all.tables)).toEqual(downloads.tables.map(({ name }) => name));
    expect(all.total).toBe(downloads.rowCount);
    expect(all.tables['gaps']).toHaveLength(1);
  });

  test('have a dictionary with a line a column', () => {
    const lines = readCsv(downloads.dictionary);
    const columns = downloads.tables.flatMap(({ dictionary }) => dictionary);
    expect(lines.map(({ id }) => id)).toEqual(columns.map(({ id }) => id));
  });

  test('are the same bytes when made again', () => {
    const again = toDownloads(makeInput(), schemas);
    expect(again).toEqual(downloads);
  });

  test('give a text in JSON as it is, and in CSV without a formula', () => {
    const statement = '=HYPERLINK("https://example.org").';
    // The check refuses such a text in a record; a download defuses it all the same.
    const input = makeInput();
    const hostile = input.dataset.commitments.map((commitment) =>
      commitment.id === 'ssd-access' ? { ...commitment, statement } : commitment,
    );
    const { tables } = toDownloads(
      { ...input, dataset: { ...input.dataset, commitments: hostile } },
      schemas,
    );
    const commitments = tables.find(({ name }) => name === 'commitments');
    if (!commitments) throw new Error('no commitments');
    expect(readCsv(commitments.csv)[1]?.['statement']).toBe(`'${statement}`);
    expect(readJson(commitments.json).records[1]?.['statement']).toBe(statement);
  });
});

test('writeJson writes a line for each member of a list', () => {
  const written = writeJson({
    total: 2,
    records: [{ a: 1 }, { a: null }],
    none: [],
    in: { b: [1] },
  });
  expect(written).toBe(
    '{"total":2,\n"records":[\n{"a":1},\n{"a":null}\n],\n"none":[\n\n],\n"in":{"b":[\n1\n]}}\n',
  );
});
