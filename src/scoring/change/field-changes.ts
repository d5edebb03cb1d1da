import { isFields, isList } from '#model/json-shape.ts';
import type { Plain, PlainObject } from './plain-record.ts';

/** One field, or one entry of a list, that differs between two versions of a record. */
export interface FieldChange {
  /** Where it stands: `deadline`, `findings[sdn-force-1].level`, `design[budget]`. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Null where it was not there, or is not any more. */
  readonly before: Plain;
  readonly after: Plain;
}

/** Fields by which an entry of a list is known again when others come or go. */
const KEYS = ['id', 'criterion', 'coder'] as const;

/** What differs between two plain values, field by field; entries of lists by their id, other lists as a whole. */
export function compareFields(before: Plain, after: Plain, path = ''): readonly FieldChange[] {
  if (isFields(before) && isFields(after)) return compareObjects(before, after, path, false);
  const [left, right] = [byKey(before), byKey(after)];
  if (left && right) return compareObjects(left, right, path, true);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ path, kind: 'changed', before, after }];
}

function compareObjects(
  before: PlainObject,
  after: PlainObject,
  path: string,
  isList: boolean,
): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): readonly FieldChange[] => {
    const [left, right] = [readOwn(before, name), readOwn(after, name)];
    const at = isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    if (left === undefined)
      return [{ path: at, kind: 'added', before: null, after: right ?? null }];
    if (right === undefined) return [{ path: at, kind: 'removed', before: left, after: null }];
    return compareFields(left, right, at);
  });
}

/** A field's own value: a record may have a field of any name. */
function readOwn(fields: PlainObject, name: string): Plain | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The entries of a list by what they are known by; undefined where that is not so of each. */
function byKey(value: Plain): PlainObject | undefined {
  if (!isList(value)) return undefined;
  const keyed = value.map((entry) => [findKey(entry), entry] as const);
  if (keyed.some(([key]) => key === undefined)) return undefined;
  const named = keyed.map(([key = '', entry]) => [key, entry] as const);
  return new Set(named.map(([key]) => key)).size === named.length
    ? Object.fromEntries(named)
    : undefined;
}

function findKey(entry: Plain): string | undefined {
  if (!isFields(entry)) return undefined;
  const keys = KEYS.map((name) => entry[name]);
  return keys.find((key) => typeof key === 'string');
}
