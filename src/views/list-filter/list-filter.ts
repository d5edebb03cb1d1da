/** Which lines of a list a reader wants to see, and how that stands in the address: `?country=SDN&year=2014`. */

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
}

/** One fact by which a list can be narrowed, with the list's lines by column. */
export interface ListFilter {
  /** Its name in the address, and in a line's `data-` attribute. */
  readonly name: string;
  readonly label: string;
  /** What some line has; nothing else can be chosen. */
  readonly choices: readonly FilterChoice[];
  /** Of each line the places among the choices of what it has: one, several, or none. */
  readonly lines: readonly (readonly number[])[];
}

/** What is chosen, by filter. A filter that is not named lets every line through. */
export type FilterState = Readonly<Record<string, string>>;

/** A filter over lines of which each has some ids; choices that no line has are left out. */
export function toListFilter(
  name: string,
  label: string,
  choices: readonly FilterChoice[],
  lines: readonly (readonly string[])[],
): ListFilter {
  const had = new Set(lines.flat());
  const offered = choices.filter(({ id }) => had.has(id));
  const placeOf = new Map(offered.map(({ id }, place) => [id, place]));
  const toPlaces = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? []);
  return { name, label, choices: offered, lines: lines.map(toPlaces) };
}

/** Reads the choice in an address; what does not exist is named, not guessed. Other parts are not the list's business. */
export function parseFilterState(
  query: string,
  filters: readonly ListFilter[],
): { readonly state: FilterState; readonly ignored: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const read = filters.flatMap(({ name, choices }) => {
    const written = parameters.get(name)?.trim() ?? '';
    if (written === '') return [];
    const found = choices.find(({ id }) => id.toLowerCase() === written.toLowerCase());
    return [{ name, written, id: found?.id }];
  });
  return {
    state: Object.fromEntries(
      read.flatMap(({ name, id }) => (id === undefined ? [] : [[name, id]])),
    ),
    ignored: read.flatMap(({ name, written, id }) =>
      id === undefined ? [`${name}=${written}`] : [],
    ),
  };
}

/** Writes the choice into a query, leaving other parts as they are; without the question mark. */
export function formatFilterState(
  state: FilterState,
  query: string,
  filters: readonly ListFilter[],
): string {
  const parameters = new URLSearchParams(query);
  for (const { name } of filters) {
    const value = state[name];
    parameters.delete(name);
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters.toString();
}

/** Of one filter the number of lines that each of its choices would leave, with the others as they are. */
export function countChoices(
  filter: ListFilter,
  filters: readonly ListFilter[],
  state: FilterState,
): readonly number[] {
  const others = filters.filter(({ name }) => name !== filter.name);
  const counts = filter.choices.map(() => 0);
  filter.lines.forEach((places, line) => {
    if (!isShown(line, others, state)) return;
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  });
  return counts;
}

/** The number of lines that are as chosen. */
export function countShown(filters: readonly ListFilter[], state: FilterState): number {
  return (filters[0]?.lines ?? []).filter((_, line) => isShown(line, filters, state)).length;
}

function isShown(line: number, filters: readonly ListFilter[], state: FilterState): boolean {
  return filters.every(({ name, choices, lines }) => {
    const value = state[name];
    if (value === undefined) return true;
    const place = choices.findIndex(({ id }) => id === value);
    return lines[line]?.includes(place) ?? false;
  });
}
