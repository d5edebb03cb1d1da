/** What a value of JSON is, for types that `Array.isArray` and `typeof` cannot tell apart. */

/** True for a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** True for an object with fields, which a list is not. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object; none of what is no object. */
export function getFields(value: unknown): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : {};
}
