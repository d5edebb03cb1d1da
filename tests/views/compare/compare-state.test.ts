import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareRow } from '#views/compare/compare-rows.ts';
import {
  applyCompareState,
  formatCompareState,
  initialState,
  parseCompareState,
  sortBy,
  sortKeys,
  togglePick,
  type CompareState,
} from '#views/compare/compare-state.ts';
import { makeCompareRow } from './make-compare-row.ts';

const countryIds = readdirSync('data/countries').map((name) => name.toUpperCase());
const strategyIds = readdirSync('data/countries').flatMap((name) =>
  readdirSync(`data/countries/${name}/strategies`).map((file) => file.replace('.json', '')),
);

/** Every state that a reader can come to in a table with these ids. */
function arbitraryState(ids: readonly string[]): fc.Arbitrary<CompareState> {
  return fc
    .record({
      sort: fc.constantFrom(...sortKeys),
      isDescending: fc.boolean(),
      filter: fc.string({ unit: 'binary' }),
      picked: fc.uniqueArray(fc.constantFrom(...ids)).map((picked) => picked.sort()),
      onlyPicked: fc.boolean(),
    })
    .map((state) => ({ ...state, onlyPicked: state.onlyPicked && state.picked.length > 0 }));
}

describe.each([
  ['countries', countryIds],
  ['strategies', strategyIds],
])('the address of the table of %s', (table, ids) => {
  const known = new Set(ids);
  const states = arbitraryState(ids);

  test('leads back to the state from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = formatCompareState(state, table, '');
        expect(parseCompareState(query, table, known)).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('is one for one state, whatever stood in the address before', () => {
    fc.assert(
      fc.property(states, states, (state, before) => {
        const from = formatCompareState(before, table, '');
        expect(formatCompareState(state, table, from)).toBe(formatCompareState(state, table, ''));
      }),
    );
  });

  test('leaves the other table’s state as it is', () => {
    fc.assert(
      fc.property(states, arbitraryState(['x', 'y']), (state, other) => {
        const query = formatCompareState(state, table, formatCompareState(other, 'other', ''));
        const read = parseCompareState(query, 'other', new Set(['x', 'y']));
        expect(read).toEqual({ state: other, ignored: [] });
      }),
    );
  });

  test('can be anything without doing harm: it reads as a state that has an address', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state } = parseCompareState(`${table}.${query}`, table, known);
        const again = parseCompareState(formatCompareState(state, table, ''), table, known);
        expect(again).toEqual({ state, ignored: [] });
      }),
    );
  });
});

const ids = new Set(['MLI', 'SDN', 'SSD']);
const parse = (query: string) => parseCompareState(query, 'countries', ids);

describe('formatCompareState', () => {
  test('leaves out what is as at first', () => {
    expect(formatCompareState(initialState, 'countries', '')).toBe('');
  });

  test('writes what was chosen in a fixed order', () => {
    const state: CompareState = {
      sort: 'name',
      isDescending: false,
      filter: 'south sudan',
      picked: ['SDN', 'SSD'],
      onlyPicked: true,
    };
    expect(formatCompareState(state, 'countries', 'theme=early-warning')).toBe(
      'countries.filter=south+sudan&countries.only=picked&countries.order=up&countries.pick=SDN%2CSSD&countries.sort=name&theme=early-warning',
    );
  });
});

describe('parseCompareState', () => {
  test.each([
    ['no part at all', ''],
    ['another table’s part', 'strategies.sort=nonsense'],
    ['what is no table’s', 'utm_source=letter&countries=all'],
  ])('reads an address with %s as the first state', (_rule, query) => {
    expect(parse(query)).toEqual({ state: initialState, ignored: [] });
  });

  test.each([
    ['a column that is none', 'countries.sort=rank', ['countries.sort=rank']],
    ['an order that is none', 'countries.order=sideways', ['countries.order=sideways']],
    ['an empty value', 'countries.sort=', ['countries.sort=']],
    ['ids that are none', 'countries.pick=SDN,XYZ,ABC', ['countries.pick=XYZ,ABC']],
    ['only the picked, with none picked', 'countries.only=picked', ['countries.only=picked']],
    ['only something else', 'countries.only=africa', ['countries.only=africa']],
    ['a name that is misspelt', 'countries.srot=name', ['countries.srot=name']],
    [
      'a part for the second time',
      'countries.sort=name&countries.sort=delivery',
      ['countries.sort=delivery'],
    ],
    [
      'several at once',
      'countries.sort=rank&countries.order=sideways',
      ['countries.sort=rank', 'countries.order=sideways'],
    ],
  ])('names what it cannot mean: %s', (_rule, query, ignored) => {
    expect(parse(query).ignored).toEqual(ignored);
  });

  test('keeps what it can mean beside what it cannot', () => {
    expect(parse('countries.pick=XYZ,SSD,MLI,SSD&countries.order=sideways').state).toEqual({
      ...initialState,
      picked: ['MLI', 'SSD'],
    });
  });
});

describe('applyCompareState', () => {
  const rows: readonly CompareRow[] = [
    makeCompareRow({ id: 'low', name: 'Low', delivery: 10, certainty: 0, claimGap: 1 }),
    makeCompareRow({
      id: 'withheld',
      name: 'Held',
      delivery: null,
      certainty: null,
      claimGap: null,
    }),
    makeCompareRow({ id: 'high', name: 'High', delivery: 50, certainty: 3, claimGap: -1 }),
    makeCompareRow({ id: 'tied', name: 'Also low', delivery: 10, certainty: 0, claimGap: 1 }),
  ];
  const apply = (state: Partial<CompareState>) =>
    applyCompareState(rows, { ...initialState, ...state }).map(({ id }) => id);

  test.each<[string, Partial<CompareState>, readonly string[]]>([
    ['down', {}, ['high', 'tied', 'low', 'withheld']],
    ['up', { isDescending: false }, ['tied', 'low', 'high', 'withheld']],
  ])('sorted %s, a withheld score stands last, and equal ones by name', (_rule, state, order) => {
    expect(apply(state)).toEqual(order);
  });

  test('sorted down by certainty, the highest comes first', () => {
    expect(apply({ sort: 'certainty' })).toEqual(['tied', 'low', 'high', 'withheld']);
  });

  test('sorted by coverage, the share counts and not the number', () => {
    const some = makeCompareRow({ id: 'some', covered: 5, due: 10 });
    const most = makeCompareRow({ id: 'most', covered: 3, due: 4 });
    const sorted = applyCompareState([some, most], { ...initialState, sort: 'coverage' });
    expect(sorted.map(({ id }) => id)).toEqual(['most', 'some']);
  });

  test('sorted by name, up is A to Z', () => {
    const byName = { sort: 'name', isDescending: false } as const;
    expect(apply(byName)).toEqual(['tied', 'withheld', 'high', 'low']);
  });

  test.each([
    ['every word of it must be there', 'also low', ['tied']],
    ['in any order and case', 'LOW also', ['tied']],
    ['in name or country', 'sudan also', ['tied']],
    ['blanks are no words', '   ', ['high', 'tied', 'low', 'withheld']],
    ['signs of a pattern are letters like others', '.*', []],
  ])('filters by words: %s', (_rule, filter, shown) => {
    expect(apply({ filter })).toEqual(shown);
  });

  test('shows only the picked, in the order of the sorting', () => {
    const picked = ['high', 'low'];
    expect(apply({ picked, onlyPicked: true, isDescending: false })).toEqual(['low', 'high']);
    expect(apply({ picked })).toHaveLength(4);
  });

  test('leaves the rows that it was given as they were', () => {
    const before = [...rows];
    apply({ sort: 'name' });
    expect(rows).toEqual(before);
  });
});

describe('what a reader does', () => {
  const picked: CompareState = { ...initialState, picked: ['SDN'], onlyPicked: true };

  test.each<[string, CompareState, Partial<CompareState>]>([
    [
      'another line picked stands in the order of ids',
      togglePick(picked, 'MLI'),
      { picked: ['MLI', 'SDN'] },
    ],
    [
      'the last line left shows all again',
      togglePick(picked, 'SDN'),
      { picked: [], onlyPicked: false },
    ],
    [
      'names are sorted up at first',
      sortBy(initialState, 'name'),
      { sort: 'name', isDescending: false },
    ],
    [
      'figures are sorted down at first',
      sortBy(initialState, 'coverage'),
      { sort: 'coverage', isDescending: true },
    ],
    ['the same column is turned round', sortBy(initialState, 'delivery'), { isDescending: false }],
  ])('%s', (_rule, state, expected) => {
    expect(state).toMatchObject(expected);
  });
});
