/** What a column of a download means: taken from the schema where people author the field, else in words of our own. */
import { text } from '#i18n/text.ts';

/** A schema of schemas/, as JSON. */
export type Schema = Readonly<Record<string, unknown>>;
/** Schemas by name: `commitment` is schemas/commitment.schema.json. */
export type Schemas = ReadonlyMap<string, Schema>;

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
  const field = path.reduce(
    (parent, name) => getPart(getMembers(resolve(parent, schemas)), 'properties', name),
    getSchema(schemas, schema),
  );
  const { description } = isSchema(field) ? field : {};
  const own =
    typeof description === 'string' ? description : resolve(field, schemas)['description'];
  if (typeof own === 'string' && own !== '') return own;
  throw new Error(`schemas/${schema}.schema.json says nothing of ${path.join('.')}.`);
}

/** The dictionary's words on where a field is defined: "schemas/commitment.schema.json, evidence.date". */
export function formatField({ schema, path }: SchemaField): string {
  return text.downloads.definedIn(`schemas/${schema}.schema.json`, path.join('.'));
}

/** The members of a list, or the object itself. */
function getMembers(schema: Schema): Schema {
  const { items } = schema;
  return isSchema(items) ? items : schema;
}

/** Follows a `$ref` of its own or of an `allOf` to the shape in common.schema.json. */
function resolve(schema: Schema, schemas: Schemas): Schema {
  const { $ref, allOf } = schema;
  const [first] = Array.isArray(allOf) ? (allOf as readonly unknown[]) : [];
  const reference = typeof $ref === 'string' ? $ref : isSchema(first) ? first['$ref'] : undefined;
  if (typeof reference !== 'string') return schema;
  const [file = '', pointer = ''] = reference.split('.schema.json#/definitions/');
  return getPart(getSchema(schemas, file), 'definitions', pointer);
}

function getSchema(schemas: Schemas, name: string): Schema {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no schemas/${name}.schema.json.`);
  return schema;
}

function getPart(schema: Schema, group: string, name: string): Schema {
  const parts = schema[group];
  const part = isSchema(parts) ? parts[name] : undefined;
  if (isSchema(part)) return part;
  throw new Error(`No "${name}" among the ${group} of ${String(schema['title'] ?? 'a schema')}.`);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
