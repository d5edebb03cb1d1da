import { describe, expect, test } from 'vitest';
import { compareText } from '#model/compare-text.ts';
import type { AccessFact } from '#model/dataset.ts';
import { getCountryName, getCountryRecords, groupBy, toRegistry } from '#views/registry.ts';
import { place } from './make-finding.ts';
import {
  makeActor,
  makeClaim,
  makeCommitment,
  makeCountry,
  makeDataset,
  makeEpisode,
  makeMission,
  makeRisk,
  makeSource,
  makeStrategy,
} from './make-records.ts';

const inChad = { id: 'tcd-record', country: 'TCD' };
const registry = toRegistry(
  makeDataset({
    countries: [makeCountry('TCD', 'Chad'), makeCountry()],
    missions: [
      makeMission({ id: 'both', hostStates: ['SDN', 'TCD'], start: '2010' }),
      makeMission({ id: 'earlier', start: '2005' }),
    ],
    strategies: [
      makeStrategy({ missionIds: ['both', 'earlier'] }),
      makeStrategy({ ...inChad, missionIds: ['both'] }),
    ],
    commitments: [
      makeCommitment({ strategyId: 'plan' }),
      makeCommitment({ id: 'alone' }),
      makeCommitment({ ...inChad, strategyId: 'tcd-record' }),
    ],
    claims: [makeClaim(), makeClaim(inChad)],
    actors: [makeActor(), makeActor(inChad)],
    risks: [makeRisk(), makeRisk(inChad)],
    episodes: [makeEpisode(), makeEpisode(inChad)],
  }),
);

describe('toRegistry', () => {
  test('gives a country all that stands in its folder, and nothing of another’s', () => {
    const { strategies, commitments, claims, actors, risks, episodes } = getCountryRecords(
      registry,
      'TCD',
    );
    for (const records of [strategies, commitments, claims, actors, risks, episodes]) {
      expect(records.map(({ id }) => id)).toEqual(['tcd-record']);
    }
  });

  test('gives a mission on the soil of two states to both, in the order of their start', () => {
    const idsOf = (iso3: string) => getCountryRecords(registry, iso3).missions.map(({ id }) => id);
    expect(idsOf('SDN')).toEqual(['earlier', 'both']);
    expect(idsOf('TCD')).toEqual(['both']);
  });

  test('gives the times that monitors were kept out from the oldest on, whatever their order in the file', () => {
    const kept = (id: string, date: string): AccessFact => ({
      id,
      country: 'SDN',
      date,
      kind: 'monitors-denied',
      finding: 'Monitors were turned back.',
      source: makeSource(),
      place,
    });
    const { accessFacts } = getCountryRecords(
      toRegistry(
        makeDataset({
          countries: [makeCountry()],
          accessFacts: [kept('late', '2025-08'), kept('early', '2018-07-13')],
        }),
      ),
      'SDN',
    );
    expect(accessFacts.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('finds the commitments of a strategy; one that stands alone belongs to none', () => {
    const found = [...registry.commitmentsOfStrategy].map(([id, own]) => [
      id,
      own.map((each) => each.id),
    ]);
    expect(found).toEqual([
      ['plan', ['force']],
      ['tcd-record', ['tcd-record']],
    ]);
  });

  test('finds the strategies of a mission', () => {
    expect(registry.strategiesOfMission.get('both')?.map(({ id }) => id)).toEqual([
      'plan',
      'tcd-record',
    ]);
    expect(registry.strategiesOfMission.get('earlier')?.map(({ id }) => id)).toEqual(['plan']);
  });
});

test('a country that is none of the data set’s throws, with its code', () => {
  expect(getCountryName(registry, 'TCD')).toBe('Chad');
  expect(() => getCountryRecords(registry, 'XYZ')).toThrow('XYZ');
});

describe('groupBy', () => {
  test('puts a record under each of its keys, and keeps the records’ order', () => {
    const groups = groupBy(['ab', 'b', ''], (letters) => letters.split(''));
    expect([...groups]).toEqual([
      ['a', ['ab']],
      ['b', ['ab', 'b']],
    ]);
  });
});

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
])('%s against %s is %s: by the signs’ numbers, the same on every machine', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});
