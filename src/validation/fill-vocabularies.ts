import { isFields } from '#model/json-shape.ts';

/** A JSON value, as schemas are. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Terms of each closed list in their file's order: list name → ids. */
export type Vocabularies = ReadonlyMap<string, readonly string[]>;

/**
 * A schema with each closed list written out: wherever `x-vocabulary` names a list of data/vocabularies/,
 * `enum` becomes that list's ids. So an editor can complete them and the list stands in one place only.
 * @throws when a schema names a list that does not exist
 */
export function fillVocabularies(schema: Json, vocabularies: Vocabularies): Json {
  if (Array.isArray(schema)) return schema.map((item) => fillVocabularies(item, vocabularies));
  if (!isFields(schema)) return schema;
  const filled = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, fillVocabularies(value, vocabularies)]),
  );
  const name = schema['x-vocabulary'];
  if (typeof name !== 'string') return filled;
  const ids = vocabularies.get(name);
  if (!ids) throw new Error(`There is no vocabulary "${name}" in data/vocabularies/.`);
  return { ...filled, enum: schema['type'] === 'integer' ? ids.map(Number) : [...ids] };
}
