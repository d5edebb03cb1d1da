/**
 * What a reader chose in the explorer, as the address carries it: `?country=MLI,SDN&level=0&sort=country`. Written in a
 * fixed order, so that one choice has one address; what an address cannot mean is named, not guessed.
 */
import { readAddressParts } from '../address-parts.ts';

export const facetNames = [
  'country',
  'theme',
  'tier',
  'observer',
  'level',
  'direction',
  'access',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Columns beside the finding itself, in the order in which they stand. */
export const columnNames = [
  'date',
  'country',
  'theme',
  'tier',
  'commitment',
  'level',
  'direction',
  'coder',
  'observer',
  'source',
  'access',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** Columns shown at first. */
export const firstColumns: readonly ColumnName[] = [
  'date',
  'country',
  'level',
  'observer',
  'source',
];

export const sortNames = ['date', 'country', 'theme', 'level', 'observer', 'commitment'] as const;
export type SortName = (typeof sortNames)[number];

export interface ExploreState {
  /** Ids chosen of each facet, in the order in which they are offered; none lets every finding through. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Words that a finding, its commitment or its source must hold. */
  readonly words: string;
  readonly sort: SortName;
  readonly isDescending: boolean;
  readonly columns: readonly ColumnName[];
  /** Page of rows, from 1. */
  readonly page: number;
}

export const initialExplore: ExploreState = {
  facets: {
    country: [],
    theme: [],
    tier: [],
    observer: [],
    level: [],
    direction: [],
    access: [],
    year: [],
  },
  words: '',
  sort: 'date',
  isDescending: true,
  columns: firstColumns,
  page: 1,
};

const names = [...facetNames, 'words', 'sort', 'order', 'columns', 'page'] as const;
type Name = (typeof names)[number];

/** Ids by facet that an address can choose. */
export type KnownIds = Readonly<Record<FacetName, readonly { readonly id: string }[]>>;

export function parseExploreState(
  query: string,
  known: KnownIds,
): { readonly state: ExploreState; readonly ignored: readonly string[] } {
  const { values, strange } = readAddressParts<Name>(query, names);
  const ignored = [...strange];
  const readList = <Id extends string>(name: Name, ids: readonly Id[]): readonly Id[] => {
    const written = (values.get(name) ?? '').split(',').filter((id) => id !== '');
    const unknown = written.filter((id) => !ids.some((each) => each === id));
    if (unknown.length > 0) ignored.push(`${name}=${unknown.join(',')}`);
    return ids.filter((id) => written.includes(id));
  };
  const readOne = <Value extends string>(name: Name, all: readonly Value[]): Value | null => {
    const written = values.get(name);
    const found = all.find((value) => value === written) ?? null;
    if (written !== undefined && found === null) ignored.push(`${name}=${written}`);
    return found;
  };
  const facets = Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      readList(
        facet,
        known[facet].map(({ id }) => id),
      ),
    ]),
  ) as ExploreState['facets']; // every facet has its entry
  const columns = readList('columns', columnNames);
  const order = readOne('order', ['up', 'down']);
  const page = values.get('page');
  const isPage = page !== undefined && /^[1-9]\d{0,5}$/.test(page);
  if (page !== undefined && !isPage) ignored.push(`page=${page}`);
  const state: ExploreState = {
    facets,
    words: values.get('words') ?? '',
    sort: readOne('sort', sortNames) ?? initialExplore.sort,
    isDescending: order === null ? initialExplore.isDescending : order === 'down',
    columns: columns.length === 0 ? firstColumns : columns,
    page: isPage ? Number(page) : 1,
  };
  return { state, ignored };
}

/** Writes a state as a query, without the question mark. What is as at first is left out. */
export function formatExploreState(state: ExploreState): string {
  const parameters = new URLSearchParams();
  const write = (name: Name, value: string, initial = '') => {
    if (value !== initial) parameters.set(name, value);
  };
  for (const facet of facetNames) write(facet, state.facets[facet].join(','));
  write('words', state.words);
  write('sort', state.sort, initialExplore.sort);
  write('order', state.isDescending ? 'down' : 'up', 'down');
  write('columns', state.columns.join(','), firstColumns.join(','));
  write('page', String(state.page), '1');
  return parameters.toString();
}

/** The state with another choice, back on the first page of rows. */
export function changeExplore(state: ExploreState, change: Partial<ExploreState>): ExploreState {
  return { ...state, page: 1, ...change };
}

/** A list with one of its values put in or taken out, in the order of `all`. */
export function toggle<Value extends string>(
  chosen: readonly Value[],
  value: Value,
  all: readonly Value[],
): readonly Value[] {
  const isChosen = chosen.includes(value);
  return all.filter((each) => (each === value ? !isChosen : chosen.includes(each)));
}
