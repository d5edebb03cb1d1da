import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countChoices,
  countShown,
  formatFilterState,
  parseFilterState,
  toListFilter,
  type FilterState,
} from '#views/list-filter/list-filter.ts';

const countries = [
  { id: 'MLI', label: 'Mali' },
  { id: 'SDN', label: 'Sudan' },
  { id: 'SSD', label: 'South Sudan' },
];
const years = [
  { id: '2011', label: '2011' },
  { id: '2014', label: '2014' },
];
/** Four lines: the first stands for two countries, the last for none. */
const country = toListFilter('country', 'Country', countries, [
  ['SDN', 'SSD'],
  ['SSD'],
  ['SSD'],
  [],
]);
const year = toListFilter('year', 'Year', years, [['2011'], ['2014'], ['2011'], ['2014']]);
const filters = [country, year];

describe('a list can be narrowed', () => {
  test('by what some line has, and by nothing else', () => {
    expect(country.choices.map(({ id }) => id)).toEqual(['SDN', 'SSD']);
    expect(country.lines).toEqual([[0, 1], [1], [1], []]);
  });

  test('with the number of lines that each choice would leave, the other filters as they are', () => {
    expect(countChoices(country, filters, {})).toEqual([1, 3]);
    expect(countChoices(country, filters, { year: '2011' })).toEqual([1, 2]);
    // The filter that is chosen counts as if it were not: else every other choice would stand at 0.
    expect(countChoices(country, filters, { country: 'SDN' })).toEqual([1, 3]);
  });

  test('to the lines that have everything chosen', () => {
    expect(countShown(filters, {})).toBe(4);
    expect(countShown(filters, { country: 'SSD' })).toBe(3);
    expect(countShown(filters, { country: 'SSD', year: '2011' })).toBe(2);
    expect(countShown(filters, { country: 'SDN', year: '2014' })).toBe(0);
  });
});

describe('the address of a narrowed list', () => {
  const states: fc.Arbitrary<FilterState> = fc.record(
    { country: fc.constantFrom('SDN', 'SSD'), year: fc.constantFrom('2011', '2014') },
    { requiredKeys: [] },
  );

  test('leads back to the choice from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = formatFilterState(state, '', filters);
        expect(parseFilterState(query, filters)).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('is one for one choice, whatever stood in it before, and keeps what is not the list’s', () => {
    fc.assert(
      fc.property(states, states, (state, before) => {
        const from = formatFilterState(before, 'asOf=2020-12-31', filters);
        const query = formatFilterState(state, from, filters);
        expect(query).toBe(formatFilterState(state, 'asOf=2020-12-31', filters));
        expect(new URLSearchParams(query).get('asOf')).toBe('2020-12-31');
      }),
    );
  });

  test('may write a code in any case of its letters', () => {
    expect(parseFilterState('?country=sdn', filters).state).toEqual({ country: 'SDN' });
  });

  test('is told of what no line has', () => {
    expect(parseFilterState('?country=MLI&year=1999&x=1', filters)).toEqual({
      state: {},
      ignored: ['country=MLI', 'year=1999'],
    });
  });
});
