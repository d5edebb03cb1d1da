import { readSchemas } from '#dataset/read-files.ts';
import { ENTRY_NAMES } from '#validation/entry.ts';
import {
  findEntrySchema,
  findProperty,
  getRecordSchema,
  listFields,
  type SchemaPart,
} from '#validation/schema-part.ts';

const schemas = readSchemas('schemas');

/** Every kind of record that has a schema; findings, checks and incentives stand within others. */
export const RECORD_KINDS = Object.keys(ENTRY_NAMES).filter((kind) => schemas.has(kind));

/** A field of a record by its path, `evidence[].finding`, with its schema. */
export interface SchemaField {
  readonly path: string;
  readonly name: string;
  readonly part: SchemaPart;
}

/** Every field of a kind of record that holds a text, lists and parts included. */
export function listTextFields(kind: string): readonly SchemaField[] {
  const visit = (part: SchemaPart, path: string, name: string): SchemaField[] => {
    const entry = findEntrySchema(part, schemas);
    if (entry !== undefined) return visit(entry, `${path}[]`, name);
    const inner = listFields(part).flatMap((field) => {
      const property = findProperty(part, field, schemas);
      if (property === undefined || field === '$schema') return [];
      return visit(property, `${path}.${field}`, field);
    });
    return part['type'] === 'string' ? [{ path, name, part }, ...inner] : inner;
  };
  return visit(getRecordSchema(schemas, kind), kind, '');
}
