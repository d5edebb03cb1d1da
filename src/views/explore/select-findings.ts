/** Which findings are as a reader chose, in which order, and how many each further choice would leave. */
import { compareText } from '#model/compare-text.ts';
import { facetNames, type ExploreState, type FacetName, type SortName } from './explore-state.ts';
import { fillFacets, labelOf, type FindingTable } from './finding-table.ts';

/** How many rows a page holds. */
export const rowsPerPage = 50;

/** The table made ready to be asked often: words folded once, and of each sort the place of every row. */
export interface ReadyTable {
  readonly table: FindingTable;
  readonly haystacks: readonly string[];
  /** Of each row its place in each order, upward; equal rows stand from the newest. */
  readonly places: Readonly<Record<SortName, Int32Array>>;
}

export interface Selection {
  /** Rows as chosen and sorted. */
  readonly rows: readonly number[];
  /** Of each facet how many findings each of its choices would leave, with the other facets as they are. */
  readonly counts: Readonly<Record<FacetName, Int32Array>>;
}

export function readyTable(table: FindingTable): ReadyTable {
  const text = (facet: FacetName) => table.id.map((_, row) => labelOf(table, facet, row));
  const countries = text('country');
  const commitments = table.commitment.map((at) => table.commitments[at]?.label ?? '');
  const keys: Record<SortName, readonly string[]> = {
    date: table.date,
    country: countries,
    theme: text('theme'),
    level: table.facets.level.map((places) => String(places[0] ?? '')),
    observer: text('observer'),
    commitment: commitments,
  };
  const haystacks = table.words.map((words, row) =>
    fold(
      [words, commitments[row], table.sources[table.source[row] ?? -1]?.label, countries[row]].join(
        '\n',
      ),
    ),
  );
  const placesOf = (name: SortName) => placeRows(keys[name]);
  return {
    table,
    haystacks,
    places: {
      date: placesOf('date'),
      country: placesOf('country'),
      theme: placesOf('theme'),
      level: placesOf('level'),
      observer: placesOf('observer'),
      commitment: placesOf('commitment'),
    },
  };
}

/** The findings as chosen. Every word must occur; of a facet any of the ids chosen. */
export function selectFindings(ready: ReadyTable, state: ExploreState): Selection {
  const { table, haystacks, places } = ready;
  const columns = facetNames.map((facet) => ({
    places: table.facets[facet],
    wanted: toWanted(table, state, facet),
    counts: new Int32Array(table.choices[facet].length),
  }));
  const words = fold(state.words).split(/\s+/).filter(Boolean);
  const rows: number[] = [];
  for (let row = 0; row < haystacks.length; row += 1) {
    const haystack = haystacks[row] ?? '';
    if (!words.every((word) => haystack.includes(word))) continue;
    let only: (typeof columns)[number] | undefined;
    let misses = 0;
    for (const column of columns) {
      if (fits(column.places[row], column.wanted)) continue;
      only = column;
      misses += 1;
    }
    if (misses > 1) continue;
    if (only === undefined) {
      rows.push(row);
      for (const column of columns) countRow(column, row);
    } else {
      // What one facet alone keeps out would be let in by another choice of that facet.
      countRow(only, row);
    }
  }
  const order = places[state.sort];
  const sign = state.isDescending ? -1 : 1;
  rows.sort((a, b) => sign * ((order[a] ?? 0) - (order[b] ?? 0)) || a - b);
  const counts = fillFacets(
    (facet) => columns[facetNames.indexOf(facet)]?.counts ?? new Int32Array(),
  );
  return { rows, counts };
}

/** The rows of one page, and which page it is: the last where the one asked for does not exist. */
export function cutPage(
  rows: readonly number[],
  page: number,
): { readonly rows: readonly number[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
  const shown = Math.min(page, pages);
  return { rows: rows.slice((shown - 1) * rowsPerPage, shown * rowsPerPage), page: shown, pages };
}

/** Lower case without accents, so that "Cote d'Ivoire" finds "Côte d’Ivoire". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

function toWanted(table: FindingTable, { facets }: ExploreState, facet: FacetName) {
  const chosen = facets[facet];
  if (chosen.length === 0) return null;
  return table.choices[facet].map(({ id }) => chosen.includes(id));
}

function fits(places: readonly number[] | undefined, wanted: readonly boolean[] | null): boolean {
  return wanted === null || (places?.some((place) => wanted[place] === true) ?? false);
}

function countRow(
  {
    places,
    counts,
  }: { readonly places: readonly (readonly number[])[]; readonly counts: Int32Array },
  row: number,
): void {
  for (const place of places[row] ?? []) counts[place] = (counts[place] ?? 0) + 1;
}

/** Of each row its place when sorted upward by a key; equal keys have one place. */
function placeRows(keys: readonly string[]): Int32Array {
  const sorted = [...new Set(keys)].sort(compareText);
  const places = new Map(sorted.map((key, place) => [key, place]));
  return Int32Array.from(keys, (key) => places.get(key) ?? 0);
}
