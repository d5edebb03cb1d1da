/** What a column of a download means: taken from the schema where people author the field, else in words of our own. */
import { text } from '#i18n/text.ts';
import {
  getMembers,
  getSchema,
  isSchema,
  resolveShape,
  type Schema,
  type Schemas,
} from '../schema-shape.ts';

/** A field that people author: the schema that defines it, and its name, with those that it stands in before it. */
export interface SchemaField {
  readonly schema: string;
  readonly path: readonly string[];
}

/** `fieldOf('commitment', 'evidence')('date')` is the date of a finding. */
export function fieldOf(schema: string, ...parents: readonly string[]) {
  return (...path: readonly string[]): SchemaField => ({ schema, path: [...parents, ...path] });
}

/** What the schema says of a field. Throws where it says nothing, or where there is no such field. */
export function describeField({ schema, path }: SchemaField, schemas: Schemas): string {
  const { description } = path.reduce(
    (parent, name) => resolveShape(getField(getMembers(parent, schemas), name), schemas),
    getSchema(schemas, schema),
  );
  if (typeof description === 'string' && description !== '') return description;
  throw new Error(`schemas/${schema}.schema.json says nothing of ${path.join('.')}.`);
}

/** The dictionary's words on where a field is defined: "schemas/commitment.schema.json, evidence.date". */
export function formatField({ schema, path }: SchemaField): string {
  return text.downloads.definedIn(`schemas/${schema}.schema.json`, path.join('.'));
}

function getField({ properties, title }: Schema, name: string): Schema {
  const field = isSchema(properties) ? properties[name] : undefined;
  if (isSchema(field)) return field;
  throw new Error(`${String(title ?? 'A schema')} has no field "${name}".`);
}
