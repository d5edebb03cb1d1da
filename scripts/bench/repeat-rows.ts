/** The files and pages of a built site with their rows several times over, as if the record had grown. */
import { readFlat, writeFlat } from '../../src/islands/draws/draw-file.ts';
import type { OwnMethodFile } from '../../src/islands/own-method/messages.ts';
import type { FindingTable } from '../../src/views/explore/finding-table.ts';

/** The explorer's file with every finding `times` over, each copy under an id of its own. */
export function repeatFindings(text: string, times: number): string {
  const table = JSON.parse(text) as FindingTable; // the build wrote it
  const repeat = <Value>(column: readonly Value[]) => repeatList(column, times, (value) => value);
  return JSON.stringify({
    ...table,
    id: repeatList(table.id, times, (id, copy) => `${id}-${copy}`),
    date: repeat(table.date),
    words: repeat(table.words),
    reversed: repeat(table.reversed),
    pinpoint: repeat(table.pinpoint),
    commitment: repeat(table.commitment),
    source: repeat(table.source),
    coder: repeat(table.coder),
    facets: Object.fromEntries(
      Object.entries(table.facets).map(([facet, column]) => [facet, repeat(column)]),
    ),
  });
}

/** The model of own choices with every country's set `times` over; the evidence is shared by the copies. */
export function repeatCountries(text: string, times: number): string {
  const { model, countries } = readFlat(text) as OwnMethodFile; // the build wrote it
  const { sets } = model;
  const same = <Value>(column: ArrayLike<Value>) =>
    repeatList(Array.from(column), times, (value) => value);
  const shift = (column: ArrayLike<number>, by: number) =>
    repeatList(Array.from(column), times, (value, copy) => value + copy * by);
  const firsts = sets.starts.slice(0, -1);
  return writeFlat({
    countries: repeatList(countries, times, ({ id, name }, copy) => ({
      id: renameCopy(id, copy),
      name: renameCopy(name, copy),
    })),
    model: {
      ...model,
      sets: {
        ...sets,
        ids: repeatList(sets.ids, times, renameCopy),
        kinds: same(sets.kinds),
        countryIds: same(sets.countryIds),
        countries: Int32Array.from(same(sets.countries)),
        keys: Uint32Array.from(shift(sets.keys, 1)),
        starts: Int32Array.from([
          ...shift(firsts, sets.members.length),
          times * sets.members.length,
        ]),
        coveredEnds: Int32Array.from(shift(sets.coveredEnds, sets.members.length)),
        members: Int32Array.from(same(sets.members)),
        shares: Float64Array.from(same(sets.shares)),
        designs: Float64Array.from(same(sets.designs)),
        hasCredibility: Uint8Array.from(same(sets.hasCredibility)),
        hasGap: Uint8Array.from(same(sets.hasGap)),
      },
    },
  });
}

/**
 * A page's HTML in which lists of countries in the islands' own data stand `times` over. Astro writes a list as
 * `[1, […]]` and anything else as `[0, …]`, in an attribute.
 */
export function repeatInPage(html: string, times: number): string {
  return html.replace(/ props="([^"]*)"/g, (_whole, attribute: string) => {
    const data: unknown = JSON.parse(
      attribute.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'),
      (_key, value: unknown) => (isCountryList(value) ? [1, repeatTagged(value[1], times)] : value),
    );
    return ` props="${JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

interface Tagged {
  readonly id: readonly [0, string];
  readonly name: readonly [0, string];
}

function isCountryList(value: unknown): value is [1, readonly (readonly [0, Tagged])[]] {
  if (!Array.isArray(value) || value[0] !== 1 || !Array.isArray(value[1])) return false;
  const [first]: unknown[] = value[1];
  return Array.isArray(first) && typeof first[1] === 'object' && 'name' in first[1];
}

function repeatTagged(list: readonly (readonly [0, Tagged])[], times: number) {
  return repeatList(list, times, ([tag, row], copy) => [
    tag,
    { ...row, id: [0, renameCopy(row.id[1], copy)], name: [0, renameCopy(row.name[1], copy)] },
  ]);
}

function renameCopy(name: string, copy: number): string {
  return copy === 0 ? name : `${name}-${copy}`;
}

function repeatList<Value, Copy>(
  list: readonly Value[],
  times: number,
  toCopy: (value: Value, copy: number) => Copy,
): Copy[] {
  return Array.from({ length: times }, (_, copy) =>
    list.map((value) => toCopy(value, copy)),
  ).flat();
}
