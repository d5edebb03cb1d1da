import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseCase, type Case } from '#scoring/case/parse-case.ts';

/** A parsed JSON file of reference figures. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

function readFixture(name: string): JsonObject {
  const path = new URL(`../fixtures/model/${name}`, import.meta.url);
  return asObject(JSON.parse(readFileSync(path, 'utf8')));
}

/** The invented cases, and what an independent implementation says of them. */
export const cases = readFixture('cases.json');
export const expected = readFixture('expected.json');

/** The object at the end of a path of keys. */
export function pick(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return keys.reduce((at, key) => asObject(at[key]), object);
}

export function asObject(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`Not an object: ${JSON.stringify(value)}.`);
  }
  return value as JsonObject; // parsed JSON holds nothing but JSON
}

export function asList(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new TypeError(`Not a list: ${JSON.stringify(value)}.`);
  return value;
}

/** A case as read; throws where it cannot be. */
export function getCase(value: unknown): Case {
  const parsed = parseCase(value);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return parsed.case;
}

/** Every figure that differs by more than 1e-9, every key too many or too few, each with its path. */
export function findDifferences(actual: unknown, wanted: Json, path = ''): readonly string[] {
  if (typeof wanted === 'number' && typeof actual === 'number') {
    return Math.abs(actual - wanted) <= 1e-9 ? [] : [`${path}: ${actual}, not ${wanted}`];
  }
  if (typeof wanted !== 'object' || wanted === null) {
    return actual === wanted ? [] : [`${path}: ${JSON.stringify(actual)}, not ${String(wanted)}`];
  }
  const inside = typeof actual === 'object' && actual !== null ? Object.entries(actual) : [];
  const members = new Map<string, unknown>(inside);
  const keys = new Set([...Object.keys(wanted), ...members.keys()]);
  return [...keys].flatMap((key) => {
    const child = new Map(Object.entries(wanted)).get(key);
    if (child === undefined) return [`${path}.${key}: too many`];
    return findDifferences(members.get(key), child, `${path}.${key}`);
  });
}

/** Passes where no figure differs. */
export function expectSame(actual: unknown, wanted: Json): void {
  expect(findDifferences(actual, wanted)).toEqual([]);
}
