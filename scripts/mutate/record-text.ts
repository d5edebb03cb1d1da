import { isList } from '#model/json-shape.ts';
import Papa from 'papaparse';
import { formatCsv } from '#validation/fix/format-csv.ts';
import { formatJson } from '#validation/fix/format-json.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { FileLayout, RecordKind } from '#validation/layout.ts';
import { getRecordSchema, listFields, type Schemas } from '#validation/schema-part.ts';

/** A file that can be changed. */
export interface Original {
  readonly path: string;
  readonly text: string;
  readonly layout: FileLayout & { readonly kind: RecordKind };
}

/** The value of a file that was checked: of a table, its rows by column, blank cells left out. */
export function parseOriginal({ text, layout }: Original, schemas: Schemas): Json {
  if (layout.format === 'json') return JSON.parse(text) as Json; // JSON text holds nothing else
  const columns = listFields(getRecordSchema(schemas, layout.kind));
  const [, ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  return rows.map((row) => {
    const cells = columns.map((column, index) => [column, row[index] ?? ''] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
}

/** A value as the text of its file; what a table has no column for stands at the end of its row. */
export function writeValue(value: Json, { layout }: Original, schemas: Schemas): string {
  if (layout.format === 'json' || !isList(value)) return formatJson(value);
  const columns = listFields(getRecordSchema(schemas, layout.kind));
  const rows = value.map((row) => {
    const isRow = typeof row === 'object' && row !== null;
    const fields = new Map<string, Json>(isRow ? Object.entries(row) : []);
    const strangers = [...fields].filter(([name]) => !columns.includes(name));
    const cells = columns.map((column) => fields.get(column) ?? '');
    return [...cells, ...strangers.map(([, cell]) => cell)].map(toCell);
  });
  return formatCsv([columns, ...rows]);
}

function toCell(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
