import { isList } from '#model/json-shape.ts';
import type { Json } from '../fill-vocabularies.ts';
import { toSchemaAddress, type RecordKind } from '../layout.ts';
import { getRecordSchema } from '../schema-part.ts';
import { numberEntries, orderLists } from './mend-lists.ts';
import { mendValue } from './mend-value.ts';
import type { MendContext } from './mending.ts';

/**
 * A record as it is written: fields in the order of the schema, lists in theirs, texts without spaces around them,
 * dates in the form of dates. What it says stays what it says.
 */
export function mendRecord(
  value: Json,
  layout: { readonly kind: RecordKind; readonly name: string; readonly path: string },
  context: MendContext,
): Json {
  if (typeof value !== 'object' || value === null || isList(value)) return value;
  const numbered = mendAddress(numberEntries(value, layout, context), layout, context);
  const mended = mendValue(numbered, getRecordSchema(context.schemas, layout.kind), context);
  if (typeof mended !== 'object' || mended === null || isList(mended)) return mended;
  return orderLists(mended, layout.kind, context.note);
}

/** The record with the address of its own schema, where it has one at all. */
function mendAddress(
  record: Readonly<Record<string, Json>>,
  { path, kind }: { readonly path: string; readonly kind: RecordKind },
  { note }: MendContext,
): Readonly<Record<string, Json>> {
  const address = toSchemaAddress(path, kind);
  if (!Object.hasOwn(record, '$schema') || record['$schema'] === address) return record;
  note('address of the schema');
  return { ...record, $schema: address };
}
