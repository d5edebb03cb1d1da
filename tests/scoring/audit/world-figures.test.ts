import { expect, test } from 'vitest';
import { placeWorld } from '#scoring/audit/world-figures.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { makeBasis, makeTable, makeTree } from '../indicators/small-basis.ts';
import { readMethod } from '../read-method.ts';

test('every country of which a source has figures is placed, in the order of the codes', () => {
  const table = makeTable({
    // 99 and 9 deaths per million: log1p 99 and log1p 9 are the whole and the half of log1p of the goalpost 99.
    deaths: { SDN: { 2020: 99 }, MLI: { 2020: 18 }, FRA: { 1990: 1 } },
    people: { SDN: { 2020: 1_000_000 }, MLI: { 2020: 2_000_000 }, NZL: { 2020: 5_000_000 } },
  });
  const world = placeWorld(makeBasis(makeTree(), table), getIsoDay('2022-01-01'), readMethod());
  expect(world.map(({ iso3 }) => iso3)).toEqual(['FRA', 'MLI', 'SDN']);
  const [france, mali, sudan] = world.map(({ figures }) => figures.danger);
  expect(france).toBeNull();
  expect(mali).toBeCloseTo(0.5, 12);
  expect(sudan).toBeCloseTo(1, 12);
});
