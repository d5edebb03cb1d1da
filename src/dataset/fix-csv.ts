import Papa from 'papaparse';
import { formatCsv } from '#validation/fix/format-csv.ts';
import { findHighest } from '#validation/fix/mend-lists.ts';
import { mendText } from '#validation/fix/mend-text.ts';
import type { MendKind } from '#validation/fix/mending.ts';
import { isCountryRow, type FileLayout, type RecordKind } from '#validation/layout.ts';
import { sortRows } from '#validation/row-order.ts';
import { findProperty, getRecordSchema, listFields } from '#validation/schema-part.ts';
import { cleanText, type FixedText, type Known } from './fix-json.ts';

/** Columns with an id of the row itself, which never becomes another. */
const OWN_IDS: ReadonlySet<string> = new Set(['id', 'oldId', 'newId']);

/**
 * A table as it should be written. It stays as it is where its header is another, a quote is not closed or a row is
 * too long or too short: what was meant is for a person to say.
 */
export function fixCsv(
  raw: string,
  { kind, folder }: FileLayout & { readonly kind: RecordKind },
  { schemas, usedIds, redirects }: Known,
): FixedText {
  const untouched: FixedText = { text: raw, mends: new Set() };
  const mends = new Set<MendKind>();
  const schema = getRecordSchema(schemas, kind);
  const columns = listFields(schema);
  const [header, ...body] = readRows(cleanText(raw, mends, false), columns, mends) ?? [];
  if (header === undefined) return untouched;
  const filled = body.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length < body.length) mends.add('blank rows');
  if (filled.some((row) => row.length !== columns.length)) return untouched;
  const context = { redirects, note: (mend: MendKind) => mends.add(mend) };
  const mended = filled.map((row) =>
    row.map((cell, index) => {
      const name = columns[index] ?? '';
      const part = findProperty(schema, name, schemas);
      if (part?.['type'] === 'integer' && isDigits(cell)) return mendDigits(cell, mends);
      return OWN_IDS.has(name) ? cell : String(mendText(cell, part, context));
    }),
  );
  const numbered = numberRows(mended, kind, folder, usedIds, mends);
  const sorted = sortRows(numbered, columns, kind);
  if (sorted.some((row, index) => row !== numbered[index])) mends.add('order of rows');
  const text = formatCsv([header, ...sorted]);
  if (text === raw) return untouched;
  if (mends.size === 0) mends.add('form');
  return { text, mends };
}

/** The rows of a text, the header first, whatever separates the cells; undefined where they cannot be trusted. */
function readRows(
  text: string,
  columns: readonly string[],
  mends: Set<MendKind>,
): readonly string[][] | undefined {
  const [firstLine = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].find((sign) => firstLine === columns.join(sign));
  if (delimiter === undefined) return undefined;
  if (delimiter !== ',') mends.add('separators');
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), {
    delimiter,
    newline: '\n',
  });
  return errors.length > 0 ? undefined : data;
}

function isDigits(cell: string): boolean {
  return /^0*\d+(\.0+)?$/.test(cell);
}

/** A whole number as a spreadsheet writes it, in plain digits. */
function mendDigits(cell: string, mends: Set<MendKind>): string {
  const digits = String(Number(cell));
  if (digits !== cell) mends.add('forms of numbers');
  return digits;
}

function numberRows(
  rows: readonly string[][],
  kind: RecordKind,
  folder: string | null,
  used: ReadonlySet<string>,
  mends: Set<MendKind>,
): readonly string[][] {
  if (!isCountryRow(kind) || folder === null || rows.every(([id]) => id !== '')) return rows;
  const prefix = `${folder}-${kind}-`;
  let next = findHighest([...used, ...rows.map(([id = '']) => id)], prefix) + 1;
  mends.add('ids of entries');
  return rows.map(([id = '', ...cells]) => {
    if (id !== '') return [id, ...cells];
    next += 1;
    return [`${prefix}${String(next - 1).padStart(3, '0')}`, ...cells];
  });
}
