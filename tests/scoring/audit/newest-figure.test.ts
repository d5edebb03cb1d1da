import { expect, test } from 'vitest';
import { findNewestFigure } from '#scoring/audit/newest-figure.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { makeTree } from '../indicators/small-basis.ts';

const series = new Map([
  [2015, 5],
  [2020, 7],
  [2024, 9],
]);

test.each([
  ['2025-06-30', { year: 2020, figure: 7 }],
  ['2025-07-01', { year: 2024, figure: 9 }],
  ['2019-01-01', { year: 2015, figure: 5 }],
  ['2016-06-30', undefined],
])('on %s the newest figure that could be known is taken, however old', (day, expected) => {
  expect(findNewestFigure(series, getIsoDay(day), makeTree())).toEqual(expected);
});

test('a country without a series has none', () => {
  expect(findNewestFigure(undefined, getIsoDay('2025-01-01'), makeTree())).toBeUndefined();
});
