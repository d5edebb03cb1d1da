import { expect, test } from 'vitest';
import { cutFigures, findScoredSeries } from '#dataset/releases/cut-figures.ts';

test('figures are cut to host states and to the series of the tree, in their order', () => {
  const csv = [
    'iso3,year,indicator,value',
    'AFG,2020,deaths,4',
    'AFG,2020,rain,9',
    'FRA,2020,deaths,0',
    'SDN,2021,people,5',
    '',
  ].join('\n');
  const tree = '{"population":"people","pillars":[{"variables":[{"indicator":"deaths"}]}]}';
  expect(cutFigures(csv, new Set(['AFG', 'SDN']), findScoredSeries(tree))).toBe(
    'iso3,year,indicator,value\nAFG,2020,deaths,4\nSDN,2021,people,5\n',
  );
});
