import { expect, test } from 'vitest';
import { isEventList, toEventFigure } from '#views/indicators/events.ts';
import { getSeries, makeSmallBasis } from './small-series.ts';

const basis = makeSmallBasis([{ id: 'coups', unit: 'events in the year' }, { id: 'deaths' }], {
  coups: { MLI: { 2012: 1, 2020: 2, 2022: 0 }, SDN: { 2021: 1 }, FRA: { 1999: 0 } },
});
const countries = [
  { iso3: 'TCD', name: 'Chad' },
  { iso3: 'SDN', name: 'Sudan' },
  { iso3: 'MLI', name: 'Mali' },
];

test('a series that counts events is a list of them', () => {
  expect(isEventList(getSeries(basis, 'coups'))).toBe(true);
  expect(isEventList(getSeries(basis, 'deaths'))).toBe(false);
});

test('events are added up over all years of the list, the country with most first', () => {
  const figure = toEventFigure(getSeries(basis, 'coups'), countries, basis);
  expect(figure?.headline).toBe('From 1999 to 2022 the list has 4, in 2 of 3 covered countries');
  expect(figure?.table.rows.map(({ label, cells }) => [label, ...cells].join(' '))).toEqual([
    'Mali 3 2012, 2020 (2)',
    'Sudan 1 2021',
    'Chad 0 —',
  ]);
});

test('a list without a row has no figure', () => {
  expect(toEventFigure(getSeries(basis, 'deaths'), countries, basis)).toBeNull();
});
