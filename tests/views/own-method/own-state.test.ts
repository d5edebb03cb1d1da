import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARED_SCORES } from '#scoring/uncertainty/country-figures.ts';
import { RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import type { MethodChoices } from '#scoring/uncertainty/choices.ts';
import {
  alternatives,
  fillShares,
  formatOwnState,
  hasWeight,
  lowestOf,
  parseOwnState,
  shareNames,
  type OwnState,
} from '#views/own-method/own-state.ts';
import { toChoices, toPublishedState, toWeightShares } from '#views/own-method/to-choices.ts';

const choices: MethodChoices = {
  weights: { delivery: 0.5, incentives: 0.3, design: 0.2 },
  aggregation: null,
  halfLife: null,
  goalposts: null,
  reliabilities: Object.fromEntries(
    RELIABILITIES.map((name) => [name, name === 'un' ? 1 : 0.8]),
  ) as MethodChoices['reliabilities'],
  weakestShare: 1 / 3,
  figuresShare: 0.75,
};
const published = toPublishedState(choices);
const parse = (query: string) => parseOwnState(query, published);

const states: fc.Arbitrary<OwnState> = fc
  .record({
    by: fc.constantFrom(...COMPARED_SCORES),
    mean: fc.constantFrom(...alternatives.mean),
    halfLife: fc.constantFrom(...alternatives.halfLife),
    goalposts: fc.constantFrom(...alternatives.goalposts),
    shares: fc
      .tuple(...shareNames.map((name) => fc.integer({ min: lowestOf(name), max: 100 })))
      .map((values) => fillShares((name) => values[shareNames.indexOf(name)] ?? 0)),
  })
  .filter(hasWeight);

describe('the address of a reader’s own method', () => {
  test('leads back to the choices from which it was written, and nothing is left aside', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(formatOwnState(state, published))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('can be anything without doing harm: it reads as choices that have an address', () => {
    const parts = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...shareNames, 'by', 'mean', 'halfLife', 'x'), fc.string()),
        fc.oneof(fc.integer().map(String), fc.string()),
      ),
    );
    fc.assert(
      fc.property(parts, (pairs) => {
        const { state } = parse(new URLSearchParams(pairs).toString());
        expect(hasWeight(state)).toBe(true);
        expect(parse(formatOwnState(state, published))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('is empty for the published method', () => {
    expect(formatOwnState(published, published)).toBe('');
  });

  test('holds what differs, in a fixed order', () => {
    const shares = { ...published.shares, 'r.ngo': 40, delivery: 70 };
    const state: OwnState = { ...published, by: 'gap', mean: 'harmonic', shares };
    expect(formatOwnState(state, published)).toBe('by=gap&mean=harmonic&delivery=70&r.ngo=40');
  });

  test.each([
    ['a mean that is none', 'mean=median'],
    ['a number over 100', 'delivery=101'],
    ['a fraction', 'delivery=12.5'],
    ['a negative number', 'design=-5'],
    ['a word for a number', 'r.un=high'],
    ['an observer of no weight', 'r.un=0'],
    ['an observer that is none', 'r.host-state=50'],
    ['a name that is misspelt', 'delivry=50'],
    ['no weight at all', 'delivery=0&incentives=0&design=0'],
  ])('with %s stays at the published method and says so', (_rule, query) => {
    expect(parse(query)).toEqual({ state: published, ignored: [query] });
  });

  test('says a part for the second time', () => {
    expect(parse('design=40&design=60').ignored).toEqual(['design=60']);
  });
});

describe('toChoices', () => {
  test('leaves what was not touched as the method has it, to the last bit', () => {
    expect(toChoices(published, choices)).toEqual(choices);
  });

  test('takes what was moved in hundredths, and the weights as set', () => {
    const shares = { ...published.shares, design: 0, weakest: 40, 'r.press': 25 };
    expect(toChoices({ ...published, halfLife: 'short', shares }, choices)).toEqual({
      ...choices,
      weights: { delivery: 50, incentives: 30, design: 0 },
      halfLife: 'short',
      weakestShare: 0.4,
      reliabilities: { ...choices.reliabilities, press: 0.25 },
    });
  });
});

test('weights are shown as the shares that they come to', () => {
  const shares = { ...published.shares, delivery: 60, incentives: 60, design: 30 };
  expect(toWeightShares({ shares })).toEqual([0.4, 0.4, 0.2]);
  const none = { ...published.shares, delivery: 0, incentives: 0, design: 0 };
  expect(toWeightShares({ shares: none })).toBeNull();
});
