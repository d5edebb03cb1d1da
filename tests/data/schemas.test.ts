import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '#dataset/read-files.ts';
import type { Json } from '#validation/fill-vocabularies.ts';

type JsonObject = Readonly<Record<string, Json>>;

const schemas = readSchemas('schemas');
const properties = [...schemas].flatMap(([name, schema]) => listProperties(schema, name));
const definitions = toObject(toObject(schemas.get('common'))['definitions']);

describe('the schemas', () => {
  test('and the types made from them are not stale', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('are read whole by this test', () => {
    expect(schemas.size).toBeGreaterThanOrEqual(14);
    expect(properties.length).toBeGreaterThan(100);
  });

  test.each(properties)('$path is described', ({ property }) => {
    expect(resolve(property)['description']).toMatch(/^\S.*\.$/s);
  });

  const scalars = properties.filter(({ path, property }) => {
    return isScalar(property) && !path.endsWith('.$schema');
  });

  test.each(scalars)('$path has an example, or a closed list', ({ property }) => {
    const { examples, enum: choice } = resolve(property);
    expect(examples ?? choice).toEqual(expect.arrayContaining([expect.anything()]));
  });

  test.each(Object.entries(definitions))('the shared shape %s is described', (_name, shape) => {
    expect(toObject(shape)['description']).toMatch(/^\S.*\.$/s);
  });

  test.each([...schemas])('%s admits no field that it does not name', (_name, schema) => {
    const open = listObjects(schema).filter((shape) => shape['additionalProperties'] !== false);
    expect(open).toEqual([]);
  });
});

interface Property {
  readonly path: string;
  readonly property: JsonObject;
}

/** Every property of a schema, at whatever depth. */
function listProperties(schema: Json, path: string): Property[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]): Property[] => {
    if (key !== 'properties') return listProperties(value, path);
    return Object.entries(toObject(value)).flatMap(([name, property]) => [
      { path: `${path}.${name}`, property: toObject(property) },
      ...listProperties(property, `${path}.${name}`),
    ]);
  });
}

/** Every shape of an object with named fields. */
function listObjects(schema: Json): JsonObject[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(listObjects);
  return 'properties' in schema && 'type' in schema ? [toObject(schema), ...inside] : inside;
}

function isScalar(property: JsonObject): boolean {
  const { type, enum: choice } = resolve(property);
  return choice !== undefined || ['string', 'integer', 'number', 'boolean'].includes(String(type));
}

/** A property with what it refers to; its own description and examples stand before those. */
function resolve(property: JsonObject): JsonObject {
  const { $ref, allOf, ...own } = property;
  const parts = [{ $ref }, ...(Array.isArray(allOf) ? allOf.map(toObject) : [])];
  const targets = parts.map((part) => {
    const name = typeof part['$ref'] === 'string' ? part['$ref'].split('/').at(-1) : undefined;
    return name === undefined ? {} : toObject(definitions[name]);
  });
  return Object.assign({}, ...targets, own) as JsonObject; // all parts are objects of JSON
}

function toObject(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return value as JsonObject; // the line before left nothing else
}
