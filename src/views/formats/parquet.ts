/**
 * A table as Parquet: typed columns, null for what is unknown, a list as a list. Dates are texts, because many are only
 * as exact as a month or a year.
 */
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { Envelope } from '../downloads/envelope.ts';
import type { FormatColumn, FormatTable } from './format-table.ts';

type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number];

const text = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const satisfies Partial<SchemaElement>;

const primitives = {
  text,
  date: text,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<string, Partial<SchemaElement>>;

/** How many rows stand together; a reader that wants a few columns fetches those of one group at once. */
const ROWS_A_GROUP = 100_000;

/**
 * A table as a Parquet file, compressed by Snappy, with the edition, licence and citation among its key-values.
 * @throws where a whole number does not fit into 32 bits
 */
export function toParquet(
  { columns, rows }: FormatTable,
  { dataVersion, methodVersion, schemaVersion, asOf, licence, citation }: Envelope,
): Uint8Array {
  const writer = new ByteWriter();
  const known = { dataVersion, methodVersion, schemaVersion, asOf, licence, citation };
  parquetWrite({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(toElements)],
    columnData: columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => checkRange(row[column.name] ?? null, column)),
    })),
    rowGroupSize: ROWS_A_GROUP,
    kvMetadata: Object.entries(known).map(([key, value]) => ({ key, value })),
    createdBy: 'poc-strategy-benchmark',
  });
  return writer.getBytes();
}

function toElements({ name, type, members }: FormatColumn): readonly SchemaElement[] {
  if (type !== 'list') return [{ name, ...primitives[type], repetition_type: 'OPTIONAL' }];
  return [
    {
      name,
      repetition_type: 'OPTIONAL',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...primitives[members ?? 'text'], repetition_type: 'OPTIONAL' },
  ];
}

function checkRange<Value>(value: Value, { name, type }: FormatColumn): Value {
  const isTooLarge = type === 'integer' && typeof value === 'number' && (value | 0) !== value;
  if (isTooLarge) throw new RangeError(`${name}: ${String(value)} is no whole number of 32 bits.`);
  return value;
}
