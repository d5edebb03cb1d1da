/**
 * What a reader chose in the comparison, as the address carries it: `?countries.sort=name&countries.pick=SDN,SSD`.
 * Written in a fixed order, so that one choice has one address; what an address cannot mean is named, not guessed.
 */
import { compareText } from '#model/compare-text.ts';
import { readAddressParts } from '../address-parts.ts';
import type { CompareRow } from './compare-rows.ts';

export const sortKeys = [
  'name',
  'country',
  'delivery',
  'coverage',
  'certainty',
  'claimGap',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What an address says of one table. */
const partNames = ['sort', 'order', 'filter', 'pick', 'only'] as const;
type PartName = (typeof partNames)[number];

export interface CompareState {
  readonly sort: SortKey;
  readonly isDescending: boolean;
  /** Words that a line's name or country must hold. */
  readonly filter: string;
  /** Ids of the lines picked, in the order of their ids. */
  readonly picked: readonly string[];
  /** Whether only picked lines are shown. */
  readonly onlyPicked: boolean;
}

export const initialState: CompareState = {
  sort: 'delivery',
  isDescending: true,
  filter: '',
  picked: [],
  onlyPicked: false,
};

export interface ParsedState {
  readonly state: CompareState;
  /** Parts of the address that mean nothing here, as written. */
  readonly ignored: readonly string[];
}

/** Reads the state of one table from an address' query; `prefix` names the table. */
export function parseCompareState(
  query: string,
  prefix: string,
  ids: ReadonlySet<string>,
): ParsedState {
  const { values, strange } = readAddressParts(query, partNames, `${prefix}.`);
  const sort = values.get('sort');
  const sortKey = sortKeys.find((key) => key === sort);
  const order = values.get('order');
  const isKnownOrder = order === 'up' || order === 'down';
  const picks = (values.get('pick') ?? '').split(',').filter((id) => id !== '');
  const picked = [...new Set(picks)].filter((id) => ids.has(id)).sort(compareText);
  const unknown = picks.filter((id) => !ids.has(id));
  const only = values.get('only');
  const onlyPicked = only === 'picked' && picked.length > 0;

  const ignore = (name: PartName, value: string | undefined, isUnderstood: boolean) =>
    value === undefined || isUnderstood ? [] : [`${prefix}.${name}=${value}`];
  return {
    state: {
      sort: sortKey ?? initialState.sort,
      isDescending: isKnownOrder ? order === 'down' : initialState.isDescending,
      filter: values.get('filter') ?? '',
      picked,
      onlyPicked,
    },
    ignored: [
      ...strange,
      ...ignore('sort', sort, sortKey !== undefined),
      ...ignore('order', order, isKnownOrder),
      ...ignore('pick', unknown.join(','), unknown.length === 0),
      ...ignore('only', only, onlyPicked),
    ],
  };
}

/** Writes a table's state into a query, leaving the other tables' parts as they are. What is as at first is left out. */
export function formatCompareState(state: CompareState, prefix: string, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const key of [...parameters.keys()]) {
    if (key.startsWith(`${prefix}.`)) parameters.delete(key);
  }
  const write = (name: PartName, value: string) => {
    if (value !== '') parameters.set(`${prefix}.${name}`, value);
  };
  write('sort', state.sort === initialState.sort ? '' : state.sort);
  write('order', state.isDescending === initialState.isDescending ? '' : 'up');
  write('filter', state.filter);
  write('pick', state.picked.join(','));
  write('only', state.onlyPicked ? 'picked' : '');
  parameters.sort();
  return parameters.toString();
}

/** After a line was picked or left; without any line picked, all are shown again. */
export function togglePick(state: CompareState, id: string): CompareState {
  const picked = state.picked.includes(id)
    ? state.picked.filter((other) => other !== id)
    : [...state.picked, id].sort();
  return { ...state, picked, onlyPicked: state.onlyPicked && picked.length > 0 };
}

/** Sorted by a column: names from A on, figures from the highest; the other way round where it was sorted by it already. */
export function sortBy(state: CompareState, sort: SortKey): CompareState {
  const isText = sort === 'name' || sort === 'country';
  return { ...state, sort, isDescending: state.sort === sort ? !state.isDescending : !isText };
}

/** The lines that a state shows, in its order. Withheld scores stand last whichever way it is sorted. */
export function applyCompareState(
  rows: readonly CompareRow[],
  state: CompareState,
): readonly CompareRow[] {
  const words = state.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const picked = new Set(state.picked);
  return rows
    .filter(({ name, country }) => {
      const haystack = `${name} ${country}`.toLowerCase();
      return words.every((word) => haystack.includes(word));
    })
    .filter(({ id }) => !state.onlyPicked || picked.has(id))
    .sort((a, b) => compareRows(a, b, state) || compareText(a.name, b.name));
}

function compareRows(a: CompareRow, b: CompareRow, { sort, isDescending }: CompareState): number {
  if (sort === 'name' || sort === 'country') {
    return compareText(a[sort], b[sort]) * (isDescending ? -1 : 1);
  }
  const [left, right] = [toFigure(a, sort), toFigure(b, sort)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return (left - right) * (isDescending ? -1 : 1);
}

function toFigure(row: CompareRow, sort: Exclude<SortKey, 'name' | 'country'>): number | null {
  if (sort === 'coverage') return row.due === 0 ? null : row.covered / row.due;
  // The highest certainty is 0 steps down: sorted as a figure, high comes first when descending.
  if (sort === 'certainty') return row.certainty === null ? null : -row.certainty;
  return row[sort];
}
