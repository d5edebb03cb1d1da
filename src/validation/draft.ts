/**
 * A record of which any part may be missing, because what was wrong with its shape has been taken out: what
 * is there is as the schema says. So that the rules can look at the sound rest of a record in the same run.
 */
export type Draft<T> = T extends readonly (infer U)[]
  ? readonly (Draft<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

/** A copy of a value without the parts at the given JSON pointers; an entry of a list leaves a hole. */
export function takeOut(value: unknown, pointers: ReadonlySet<string>, at = ''): unknown {
  if (pointers.has(at)) return undefined;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => takeOut(entry, pointers, `${at}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => [
      key,
      takeOut(field, pointers, `${at}/${toPointerStep(key)}`),
    ]),
  );
}

/** A field's name as a step of a JSON pointer (RFC 6901). */
export function toPointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The steps of a JSON pointer in a value; a step into a list becomes a number. */
export function toFieldPath(pointer: string, value: unknown): (string | number)[] {
  let part = value;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(part) ? Number(name) : name;
      part = findPart(part, key);
      return key;
    });
}

function findPart(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}
