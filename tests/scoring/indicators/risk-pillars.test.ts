import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import {
  findPillarFigures,
  findStateFigures,
  toRiskPillars,
} from '#scoring/indicators/risk-pillars.ts';
import { placeVariable } from '#scoring/risk-figures.ts';
import { makeBasis, makePillar, makeTable, makeTree, makeVariable } from './small-basis.ts';

const tree = makeTree({
  pillars: [
    makePillar('violence', [makeVariable()]),
    makePillar('institutions', [
      makeVariable({
        code: 'courts',
        indicator: 'courts',
        rate: 'none',
        transform: 'none',
        higherIs: 'better',
      }),
    ]),
  ],
});
const basis = makeBasis(
  tree,
  makeTable({ deaths: { AAA: { 2020: 18 } }, people: { AAA: { 2020: 2_000_000 } } }),
);
const pillars = findPillarFigures(basis, 'AAA', getIsoDay('2022-01-01'));

describe('the pillars of a country on a day', () => {
  test('are those of the tree, in its order, with every variable', () => {
    expect(toRiskPillars(pillars).map(({ id }) => id)).toEqual(['violence', 'institutions']);
    expect(pillars.map(({ variables }) => variables.length)).toEqual([1, 1]);
  });

  test('hold the rate with its goalposts: 18 deaths among 2 million are 9 of 0 to 99', () => {
    expect(toRiskPillars(pillars)[0]?.variables).toEqual([
      { code: 'killed', value: 9, transform: 'log1p', low: 0, high: 99, higherIs: 'worse' },
    ]);
  });

  test('place it half way, as log(10) is half of log(100), and a third with wider goalposts', () => {
    const places = (['main', 'wide'] as const).map((width) => {
      const variable = toRiskPillars(pillars, width)[0]?.variables[0];
      return variable && placeVariable(variable);
    });
    expect(places[0]).toBeCloseTo(1 / 2, 12);
    expect(places[1]).toBeCloseTo(1 / 3, 12);
  });

  test('name a variable without a figure, with no value', () => {
    expect(pillars[1]?.variables[0]?.figure).toEqual({ kind: 'missing', reason: 'no-series' });
    expect(toRiskPillars(pillars)[1]?.variables[0]?.value).toBeNull();
  });

  test('cannot be had without goalposts', () => {
    const bare = { ...basis, goalposts: new Map() };
    expect(() => findPillarFigures(bare, 'AAA', getIsoDay('2022-01-01'))).toThrow('killed');
  });
});

test('a state whose undertakings are about civilians elsewhere has no figures of risk', () => {
  const asOf = getIsoDay('2022-01-01');
  expect(findStateFigures({ iso3: 'AAA', civiliansElsewhere: true }, basis, asOf)).toEqual([]);
  expect(findStateFigures({ iso3: 'AAA' }, basis, asOf)).toEqual(pillars);
});
