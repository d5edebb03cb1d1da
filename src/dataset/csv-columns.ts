import type { Json } from '#validation/fill-vocabularies.ts';

/** One column of a CSV file, as the row's schema has it. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole-number';
  /** False where a row may leave the cell blank. */
  readonly isRequired: boolean;
}

type JsonObject = Readonly<Record<string, Json>>;

/** Columns of a row schema, in the order of its properties; `common` is the schema that it refers to. */
export function findColumns(schema: Json, common: Json): readonly Column[] {
  const { properties, required } = getObject(schema);
  const needed = Array.isArray(required) ? required.map(String) : [];
  return Object.entries(getObject(properties)).map(([name, property]) => ({
    name,
    type: findType(getObject(property), common) === 'integer' ? 'whole-number' : 'text',
    isRequired: needed.includes(name),
  }));
}

/** The type that a property states, itself or through what it refers to. */
function findType(property: JsonObject, common: Json): Json | undefined {
  const { type, $ref, allOf } = property;
  if (type !== undefined) return type;
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? '';
    return getObject(getObject(getObject(common)['definitions'])[name])['type'];
  }
  const parts = Array.isArray(allOf) ? (allOf as readonly Json[]) : []; // isArray forgets the members' type
  return parts
    .map((part) => findType(getObject(part), common))
    .find((found) => found !== undefined);
}

function getObject(value: Json | undefined): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject; // the line before left nothing else
  }
  throw new TypeError(
    `A part of a row's schema should be an object, not ${JSON.stringify(value)}.`,
  );
}
