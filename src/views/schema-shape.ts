/** Schemas of schemas/ as views read them: JSON, with what a part refers to in its place. */
export type Schema = Readonly<Record<string, unknown>>;
/** Schemas by name: `commitment` is schemas/commitment.schema.json. */
export type Schemas = ReadonlyMap<string, Schema>;

/** The schema of a record type. Throws where there is none. */
export function getSchema(schemas: Schemas, name: string): Schema {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no schemas/${name}.schema.json.`);
  return schema;
}

/**
 * A part with the shape that it refers to, in common.schema.json or another; its own words stand before those of the
 * shape. A reference within one schema is looked up in the schema of the empty name.
 */
export function resolveShape(part: Schema, schemas: Schemas): Schema {
  const { $ref, allOf, ...own } = part;
  const [first] = Array.isArray(allOf) ? (allOf as readonly unknown[]) : [];
  const reference = $ref ?? (isSchema(first) ? first['$ref'] : undefined);
  if (typeof reference !== 'string') return part;
  const [, file = '', name = ''] =
    /^(?:(.+)\.schema\.json)?#\/definitions\/(.+)$/.exec(reference) ?? [];
  const definitions = getSchema(schemas, file)['definitions'];
  const shape = isSchema(definitions) ? definitions[name] : undefined;
  if (!isSchema(shape)) throw new Error(`"${reference}" leads nowhere.`);
  return { ...shape, ...own };
}

/** The shape of a list's members; the part itself where it is no list. */
export function getMembers(part: Schema, schemas: Schemas): Schema {
  return isSchema(part['items']) ? resolveShape(part['items'], schemas) : part;
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
