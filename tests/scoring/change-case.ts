import { cases, pick, type Json } from './reference-cases.ts';

/** The case `mixed` with one place changed, by its path of keys; `undefined` takes the key away. */
export function changeCase(path: string, value: Json | undefined): unknown {
  const changed: unknown = structuredClone(pick(cases, 'mixed'));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), changed);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return changed;
}
