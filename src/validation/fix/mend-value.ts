import { isList } from '#model/json-shape.ts';
import type { Json } from '../fill-vocabularies.ts';
import { findEntrySchema, findProperty, listFields, type SchemaPart } from '../schema-part.ts';
import { mendText } from './mend-text.ts';
import type { MendContext } from './mending.ts';

/**
 * A value with its texts mended and its fields in the order of the schema; fields that the schema does not know come
 * last, as they were.
 */
export function mendValue(value: Json, part: SchemaPart | undefined, context: MendContext): Json {
  if (typeof value === 'string') return mendText(value, part, context);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const entry = part && findEntrySchema(part, context.schemas);
    return value.map((member) => mendValue(member, entry, context));
  }
  const fields = Object.entries(value).map(([name, field]) => {
    const property = part && findProperty(part, name, context.schemas);
    // A record's own id is never another's, whatever became of that one.
    const isOwn = name === 'id' && typeof field === 'string';
    return [name, isOwn ? field : mendValue(field, property, context)] as const;
  });
  return part === undefined
    ? Object.fromEntries(fields)
    : toOrdered(fields, listFields(part), context);
}

function toOrdered(
  fields: readonly (readonly [string, Json])[],
  order: readonly string[],
  { note }: MendContext,
): Json {
  const rank = ([name]: readonly [string, Json]): number => {
    const index = order.indexOf(name);
    return index < 0 ? order.length : index;
  };
  const sorted = fields.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.some((field, index) => field !== fields[index])) note('order of fields');
  return Object.fromEntries(sorted);
}
