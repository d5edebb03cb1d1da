import type { Json } from '../fill-vocabularies.ts';
import type { RecordKind } from '../layout.ts';
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
  layout: { readonly kind: RecordKind; readonly name: string },
  context: MendContext,
): Json {
  if (typeof value !== 'object' || value === null || isList(value)) return value;
  const numbered = numberEntries(value, layout, context);
  const mended = mendValue(numbered, getRecordSchema(context.schemas, layout.kind), context);
  if (typeof mended !== 'object' || mended === null || isList(mended)) return mended;
  return orderLists(mended, layout.kind, context.note);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
