import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeExplore,
  columnNames,
  facetNames,
  formatExploreState,
  initialExplore,
  parseExploreState,
  sortNames,
  toggle,
  type ExploreState,
  type KnownIds,
} from '#views/explore/explore-state.ts';
import { fillFacets } from '#views/explore/finding-table.ts';

const idsOf = { country: ['MLI', 'SDN', 'SSD'], level: ['0', '1', '2', '3'] } as const;
const known: KnownIds = fillFacets((facet) => {
  const ids = facet === 'country' || facet === 'level' ? idsOf[facet] : ['x', 'y z', 'ü'];
  return ids.map((id) => ({ id }));
});
const parse = (query: string) => parseExploreState(query, known);

const states: fc.Arbitrary<ExploreState> = fc.record({
  facets: fc
    .tuple(...facetNames.map((facet) => fc.subarray(known[facet].map(({ id }) => id))))
    .map((chosen) => fillFacets((facet) => chosen[facetNames.indexOf(facet)] ?? [])),
  words: fc.string({ unit: 'binary' }),
  sort: fc.constantFrom(...sortNames),
  isDescending: fc.boolean(),
  columns: fc.subarray([...columnNames], { minLength: 1 }),
  page: fc.integer({ min: 1, max: 999_999 }),
});

describe('the address of the explorer', () => {
  test('leads back to the state from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(formatExploreState(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('can be anything without doing harm: it reads as a state that has an address', () => {
    const parts = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...facetNames, 'columns', 'page', 'sort'), fc.string()),
        fc.oneof(fc.constantFrom('SDN', 'SDN,XXX', '0,9', '-1'), fc.string()),
      ),
    );
    fc.assert(
      fc.property(parts, (pairs) => {
        const { state } = parse(new URLSearchParams(pairs).toString());
        expect(parse(formatExploreState(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('is empty for the first state', () => {
    expect(formatExploreState(initialExplore)).toBe('');
  });

  test.each([
    ['countries that are none', 'country=SDN,XXX,YYY', ['country=XXX,YYY']],
    ['a level that is none', 'level=4', ['level=4']],
    ['a sort that is none', 'sort=rank', ['sort=rank']],
    ['an order that is none', 'order=sideways', ['order=sideways']],
    ['a column that is none', 'columns=date,colour', ['columns=colour']],
    ['page 0', 'page=0', ['page=0']],
    ['a page that is no number', 'page=two', ['page=two']],
    ['a misspelt part', 'contry=SDN', ['contry=SDN']],
    ['a part for the second time', 'level=1&level=2', ['level=2']],
  ])('with %s says what was left aside', (_rule, query, ignored) => {
    expect(parse(query).ignored).toEqual(ignored);
  });

  test('keeps of a list what it can mean', () => {
    expect(parse('country=SSD,XXX,SDN').state.facets.country).toEqual(['SDN', 'SSD']);
  });
});

test('another choice leads back to the first page of rows', () => {
  const state = { ...initialExplore, page: 7 };
  expect(changeExplore(state, { words: 'force' }).page).toBe(1);
  expect(changeExplore(state, { columns: ['date'], page: 7 }).page).toBe(7);
});

test('a value is put in or taken out in the order in which it is offered', () => {
  expect(toggle(['c'], 'a', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(toggle(['a', 'c'], 'a', ['a', 'b', 'c'])).toEqual(['c']);
});
