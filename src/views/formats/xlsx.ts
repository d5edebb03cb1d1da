/** All tables as one workbook: a sheet about it, the dictionary of columns, and a sheet a table with its header frozen. */
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { text } from '#i18n/text.ts';
import type { Value } from '../downloads/column.ts';
import { dictionaryColumns, type DictionaryEntry } from '../downloads/dictionary.ts';
import { nameVersion, type Envelope } from '../downloads/envelope.ts';
import type { FormatTable } from './format-table.ts';
import { withoutTimes } from './without-times.ts';

/** What a cell of a spreadsheet holds at most, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** Widths of columns, in characters. */
const widths = { text: 28, date: 12, integer: 10, number: 12, boolean: 10, list: 24 } as const;

/**
 * The workbook's bytes. A text stands as a text, so that none is run as a formula; unknown and the empty list are an
 * empty cell.
 * @throws where a text is longer than a cell can be
 */
export async function toXlsx(
  tables: readonly FormatTable[],
  dictionary: readonly DictionaryEntry[],
  edition: Envelope,
): Promise<Uint8Array> {
  const sheets = [
    toAbout(tables, edition),
    toDictionarySheet(dictionary),
    ...tables.map(toTableSheet),
  ];
  const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function toAbout(tables: readonly FormatTable[], edition: Envelope): Sheet<Blob> {
  const { about } = text.formats;
  const facts = [
    [about.title, null],
    [about.data, nameVersion(edition)],
    [about.method, edition.methodVersion],
    [about.schema, edition.schemaVersion],
    [about.asOf, edition.asOf],
    [about.licence, edition.licence],
    [about.citation, edition.citation],
  ] as const;
  return {
    sheet: 'about',
    columns: [{ width: 24 }, { width: 100 }],
    data: [
      ...facts.map(([name, value]) => [toHead(name), toCell(value)]),
      [],
      ...text.formats.readingRules.map((rule) => [null, toCell(rule)]),
      [],
      [toHead(about.sheet), toHead(about.says)],
      ...tables.map(({ name, says }) => [toCell(name), toCell(says)]),
    ],
  };
}

function toDictionarySheet(dictionary: readonly DictionaryEntry[]): Sheet<Blob> {
  return {
    sheet: 'dictionary',
    stickyRowsCount: 1,
    columns: dictionaryColumns.map((name) => ({ width: name === 'meaning' ? 90 : 22 })),
    data: [
      dictionaryColumns.map(toHead),
      ...dictionary.map((entry) => dictionaryColumns.map((name) => toCell(entry[name]))),
    ],
  };
}

function toTableSheet({ name, columns, rows }: FormatTable): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: widths[type] })),
    data: [
      columns.map((column) => toHead(column.name)),
      ...rows.map((row) => columns.map((column) => toCell(row[column.name] ?? null))),
    ],
  };
}

const toHead = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

function toCell(value: Value): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const written = typeof value === 'string' ? value : value.join('; ');
  if (written.length > LONGEST_CELL) {
    throw new RangeError(
      `A cell of a spreadsheet cannot hold ${String(written.length)} characters.`,
    );
  }
  return written === '' ? null : { value: written, type: String };
}
