import type { Json } from '#validation/fill-vocabularies.ts';

/** True for an object of JSON: neither a list nor null. */
export function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
