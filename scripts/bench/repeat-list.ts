/** A list several times over, and names for the copies. */

/** The name itself, and for each copy one of its own. */
export function renameCopy(name: string, copy: number): string {
  return copy === 0 ? name : `${name}-${copy}`;
}

export function repeatList<Value, Copy>(
  list: readonly Value[],
  times: number,
  toCopy: (value: Value, copy: number) => Copy,
): Copy[] {
  return Array.from({ length: times }, (_, copy) =>
    list.map((value) => toCopy(value, copy)),
  ).flat();
}
