import type { Json } from './fill-vocabularies.ts';

/** A schema, or a part of one. */
export type SchemaPart = Readonly<Record<string, Json>>;

/** Schemas by name: `commitment` is schemas/commitment.schema.json. */
export type Schemas = ReadonlyMap<string, Json>;

/** The schema of a kind of record; throws where there is none. */
export function getRecordSchema(schemas: Schemas, kind: string): SchemaPart {
  const schema = schemas.get(kind);
  if (schema === undefined) throw new Error(`There is no schemas/${kind}.schema.json.`);
  return toPart(schema);
}

/** The part of a schema under a name, with what it refers to in common.schema.json; undefined where there is none. */
export function findProperty(
  schema: SchemaPart,
  name: string,
  schemas: Schemas,
): SchemaPart | undefined {
  const properties = toPart(schema['properties'] ?? {});
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return property === undefined ? undefined : resolve(toPart(property), schemas);
}

/** The names of a schema's fields, in its order. */
export function listFields(schema: SchemaPart): readonly string[] {
  return Object.keys(toPart(schema['properties'] ?? {}));
}

/** The names of the fields that a record must have. */
export function listRequired(schema: SchemaPart): readonly string[] {
  const { required } = schema;
  return Array.isArray(required) ? required.map(String) : [];
}

/** The schema of a list's entries; undefined where the part is no list. */
export function findEntrySchema(part: SchemaPart, schemas: Schemas): SchemaPart | undefined {
  const { items } = part;
  return items === undefined ? undefined : resolve(toPart(items), schemas);
}

/** A part with the shape that it refers to; its own words stand before those of the shape. */
function resolve(part: SchemaPart, schemas: Schemas): SchemaPart {
  const { $ref, allOf, ...own } = part;
  const [first = {}] = Array.isArray(allOf) ? (allOf as readonly Json[]) : []; // isArray forgets the members' type
  const reference = $ref ?? toPart(first)['$ref'];
  if (typeof reference !== 'string') return part;
  const [, name = ''] = /^common\.schema\.json#\/definitions\/(.+)$/.exec(reference) ?? [];
  const shape = toPart(getRecordSchema(schemas, 'common')['definitions'] ?? {})[name];
  if (shape === undefined) throw new Error(`"${reference}" leads nowhere.`);
  return { ...toPart(shape), ...own };
}

function toPart(value: Json): SchemaPart {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as SchemaPart; // the line before left nothing else
  }
  throw new TypeError(`A part of a schema should be an object, not ${JSON.stringify(value)}.`);
}
