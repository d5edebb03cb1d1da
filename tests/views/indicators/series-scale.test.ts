import { describe, expect, test } from 'vitest';
import { toScaleEnds, toSeriesScale } from '#views/indicators/series-scale.ts';
import { getSeries, makeSmallBasis } from './small-series.ts';

const basis = makeSmallBasis([
  { id: 'deaths' },
  { id: 'index', unit: 'index, 0 to 1', range: { low: 0, high: 1 } },
  { id: 'share', unit: 'percent', range: { low: 0, high: 100 } },
  { id: 'aid', unit: 'current US dollars', range: {} },
]);
const point = (value: number, high: number | null = null) => ({
  year: 2020,
  figure: value,
  value,
  low: high === null ? null : value,
  high,
});

describe('the scale of a series', () => {
  test.each([
    ['an index runs over its whole range', 'index', [point(0.4), point(0.6)], [0, 1]],
    ['a percentage runs from 0 to its greatest', 'share', [point(20), point(30)], [0, 30]],
    ['a rate by logarithm begins at its least', 'deaths', [point(5), point(50)], [5, 50]],
    ['a bound can be its end', 'deaths', [point(5), point(50, 70)], [5, 70]],
    ['what is below zero is put at zero by logarithm', 'aid', [point(-3), point(9)], [0, 9]],
    ['where all is alike it still has a width', 'share', [point(0)], [0, 1]],
  ] as const)('%s', (_, id, points, ends) => {
    expect(toScaleEnds(getSeries(basis, id), points)).toEqual(ends);
  });

  test('is by logarithm where figures run over many sizes', () => {
    const scale = toSeriesScale(getSeries(basis, 'aid'), [point(0), point(99)]);
    expect(scale.toX(9)).toBeCloseTo(50, 10);
  });
});
