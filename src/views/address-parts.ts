/** The parts of an address' query by name, for every state that an address carries. */

/**
 * Of each known name its first value. What is repeated, or begins as the names do and is none of them, is strange;
 * `prefix` sets a page's own parts apart where the address holds others too.
 */
export function readAddressParts<Name extends string>(
  query: string,
  names: readonly Name[],
  prefix = '',
): { readonly values: ReadonlyMap<Name, string>; readonly strange: readonly string[] } {
  const values = new Map<Name, string>();
  const strange: string[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    if (!key.startsWith(prefix)) continue;
    const name = names.find((known) => key === prefix + known);
    if (name === undefined || values.has(name)) strange.push(`${key}=${value}`);
    else values.set(name, value);
  }
  return { values, strange };
}
