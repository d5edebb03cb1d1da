import { isObject } from './json.ts';
import type { Json } from '#validation/fill-vocabularies.ts';

type JsonObject = Readonly<Record<string, Json>>;

/** Gives a text for a field; `maxLength` is how many characters the schema takes. */
export type Plant = (
  field: string,
  maxLength: number,
  before: Json | undefined,
) => Json | undefined;

/**
 * A record with a planted text in every field that its schema leaves free: a string without a closed list, a pattern or
 * a format. Fields that the record lacks are added where the schema has them as plain texts.
 */
export function plantTexts(
  record: Json,
  kind: string,
  schemas: ReadonlyMap<string, Json>,
  plant: Plant,
  { addsMissing } = { addsMissing: true },
): Json {
  const visit = (value: Json | undefined, given: Json, path: string): Json | undefined => {
    const schema = resolve(given, schemas, kind);
    if (schema['type'] === 'string') {
      const { maxLength } = schema;
      const length = typeof maxLength === 'number' ? maxLength : 400;
      return isFree(schema) ? plant(path, length, value) : value;
    }
    if (Array.isArray(value)) {
      const members = value as readonly Json[]; // isArray forgets the members' type
      return members.map((member) => visit(member, schema['items'] ?? {}, `${path}[]`) ?? null);
    }
    if (!isObject(value)) return value;
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const added = Object.entries(properties).filter(
      ([key, part]) =>
        addsMissing && !(key in value) && key !== '$schema' && isFree(resolve(part, schemas, kind)),
    );
    const all = [...Object.entries(value), ...added.map(([key]) => [key, ''] as const)];
    return Object.fromEntries(
      all.map(([key, part]) => {
        const planted =
          key === '$schema' ? part : visit(part, properties[key] ?? {}, `${path}.${key}`);
        return [key, planted ?? null];
      }),
    );
  };
  return visit(record, schemas.get(kind) ?? {}, kind) ?? record;
}

/** What makes a text one of a few, or of one form. */
const BOUNDS = ['enum', 'const', 'pattern', 'format', 'x-vocabulary'];

const isFree = (schema: JsonObject): boolean =>
  schema['type'] === 'string' && !BOUNDS.some((key) => key in schema);

/** The schema itself, with what it refers to and all its parts laid over each other. */
function resolve(given: Json, schemas: ReadonlyMap<string, Json>, kind: string): JsonObject {
  if (!isObject(given)) return {};
  const { $ref, allOf, ...own } = given;
  const parts = Array.isArray(allOf) ? (allOf as readonly Json[]) : []; // isArray forgets the members' type
  const named = typeof $ref === 'string' ? [follow($ref, schemas, kind)] : [];
  return Object.assign(
    {},
    ...[...named, ...parts].map((part) => resolve(part, schemas, kind)),
    own,
  );
}

function follow(reference: string, schemas: ReadonlyMap<string, Json>, kind: string): Json {
  const [file = '', pointer = ''] = reference.split('#');
  const root = schemas.get(file === '' ? kind : file.replace('.schema.json', '')) ?? {};
  return pointer
    .split('/')
    .filter((step) => step !== '')
    .reduce<Json>((part, step) => (isObject(part) ? (part[step] ?? {}) : {}), root);
}
