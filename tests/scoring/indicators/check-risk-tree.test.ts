import { describe, expect, test } from 'vitest';
import type { RiskTreeFile } from '#model/records.generated.ts';
import { checkRiskTree } from '#validation/check-risk-tree.ts';
import { formatFieldPath } from '#validation/parsed-file.ts';
import { makeDataset, makeEntry, makePillar, makeTree, makeVariable } from './small-basis.ts';

const courts = makeVariable({
  code: 'courts',
  indicator: 'courts',
  rate: 'none',
  transform: 'none',
  higherIs: 'better',
});
const datasets = [
  makeDataset([
    makeEntry(),
    makeEntry({ id: 'people', higherIs: 'neither' }),
    makeEntry({ id: 'courts', higherIs: 'better' }),
    makeEntry({ id: 'all-violence' }),
    makeEntry({ id: 'local', scope: 'host-states' }),
    makeEntry({ id: 'aid', range: {} }),
  ]),
];
const sound = makeTree({
  pillars: [makePillar('violence', [makeVariable()]), makePillar('institutions', [courts])],
});
const withSecond = (given: Parameters<typeof makeVariable>[0]): RiskTreeFile => ({
  ...sound,
  pillars: [...sound.pillars, makePillar('third', [makeVariable({ code: 'second', ...given })])],
});

describe('a risk tree', () => {
  test('in which each variable stands once is accepted', () => {
    expect(checkRiskTree(sound, datasets)).toEqual([]);
  });

  const contained = [
    { index: 'all-violence', parts: ['state-violence'], source: 'For a test.' },
    { index: 'state-violence', parts: ['deaths'], source: 'For a test.' },
  ];
  test.each<[string, RiskTreeFile, string, string]>([
    [
      'a second use of a series in another pillar',
      withSecond({ indicator: 'deaths' }),
      'pillars[2].variables[0].indicator',
      '"deaths" is used a second time; the first is pillars[0].variables[0].',
    ],
    [
      'a second use of a series in the same pillar',
      {
        ...sound,
        pillars: [makePillar('violence', [makeVariable(), makeVariable({ code: 'x' })])],
      },
      'pillars[0].variables[1].indicator',
      '"deaths" is used a second time; the first is pillars[0].variables[0].',
    ],
    [
      'a second variable under one code',
      withSecond({ code: 'killed', indicator: 'all-violence' }),
      'pillars[2].variables[0].code',
      '"killed" is used a second time; the first is pillars[0].variables[0].',
    ],
    [
      'a series beside an index that contains it, by way of another one',
      { ...withSecond({ indicator: 'all-violence' }), contained },
      'pillars[0].variables[0].indicator',
      '"deaths" stands beside "all-violence", which contains it.',
    ],
    [
      'a series that no data set has',
      withSecond({ indicator: 'hopes' }),
      'pillars[2].variables[0].indicator',
      'data/indicators/small.json has no series "hopes".',
    ],
    [
      'a series of which only host states are kept',
      withSecond({ indicator: 'local' }),
      'pillars[2].variables[0].indicator',
      '"local" is kept for host states only, and goalposts need the world.',
    ],
    [
      'a direction that is not the data set’s',
      withSecond({ indicator: 'all-violence', higherIs: 'better' }),
      'pillars[2].variables[0].higherIs',
      'The tree says that higher is better, the data set worse.',
    ],
    [
      'a logarithm of what can be negative',
      withSecond({ indicator: 'aid' }),
      'pillars[2].variables[0].transform',
      '"aid" can be negative, where log1p makes no sense.',
    ],
    [
      'a pillar without variables',
      { ...sound, pillars: [...sound.pillars, makePillar('forecast', [])] },
      'pillars[2].variables',
      'The pillar "forecast" has no variable.',
    ],
    [
      'a pillar that is said to be left out',
      { ...sound, leftOutPillars: [{ id: 'violence', label: 'Violence', reason: 'None.' }] },
      'pillars',
      'The pillar "violence" stands in the tree twice.',
    ],
    [
      'a population that no data set has',
      { ...sound, population: { dataset: 'small', indicator: 'heads' } },
      'population.indicator',
      'data/indicators/small.json has no series "heads".',
    ],
  ])('with %s is refused', (_rule, tree, field, found) => {
    const faults = checkRiskTree(tree, datasets).map(({ path, found }) => ({
      field: formatFieldPath(path),
      found,
    }));
    expect(faults).toEqual([{ field, found }]);
  });
});
