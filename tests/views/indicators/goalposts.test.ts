import { expect, test } from 'vitest';
import { toGoalpostView } from '#views/indicators/goalposts.ts';
import { toCatalogue } from '#views/indicators/catalogue.ts';
import { makePillar, makeTree, makeVariable } from '../../scoring/indicators/small-basis.ts';
import { getSeries, makeSmallBasis } from './small-series.ts';

test('goalposts say from which country-years they were taken, and how a figure is placed', () => {
  const variable = makeVariable({ comparableFrom: 2006, higherIs: 'better', transform: 'none' });
  const tree = makeTree({ pillars: [makePillar('violence', [variable])] });
  const basis = makeSmallBasis([{ id: 'deaths' }], {}, tree);
  const view = toGoalpostView(getSeries(basis, 'deaths'), basis);
  expect(view?.how.join(' ')).toContain('The 5th and 95th percentile of 1 country-years');
  expect(view?.how.join(' ')).toContain('2006 to 2023, of those that are not zero');
  expect(view?.formula).toContain('1 less that');
  expect(view?.pairs.map(({ label, low, high }) => `${label}: ${low} ${high}`)).toEqual([
    '5th and 95th percentile: 0 99',
    '1st and 99th percentile: 0 999',
  ]);
});

test('a series that is not scored has none', () => {
  const basis = makeSmallBasis([{ id: 'other' }]);
  expect(toGoalpostView(getSeries(basis, 'other'), basis)).toBeNull();
});

test('the list has every variable under its pillar and every series under its data set', () => {
  const catalogue = toCatalogue(makeSmallBasis([{ id: 'deaths' }, { id: 'other' }]));
  expect(catalogue.pillars.map(({ variables }) => variables.length)).toEqual([1]);
  expect(catalogue.datasets.map(({ series }) => series.map(({ note }) => note))).toEqual([
    ['Risk: violence', 'Not scored: shown for context'],
  ]);
  expect(catalogue.lede).toContain('2 series of 1 open data set; 1 of them');
});
