import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { scoreCountryAsOf } from '#scoring/as-of.ts';
import {
  readAsOfBasis,
  readAsOfRecord,
  writeAsOfBasis,
  writeAsOfRecord,
} from '#views/as-of/as-of-file.ts';
import { toAsOfBasis, toAsOfRecord, toStateOn } from '#views/as-of/as-of-record.ts';
import { makeBasis, makeTable, makeTree } from '../../scoring/indicators/small-basis.ts';
import {
  labels,
  makeActor,
  makeCheck,
  makeClaim,
  makeCommitment,
  makeCommitments,
  makeCountry,
  makeDataset,
  makeEpisode,
  makeFinding,
  makeIncentive,
  makeMission,
  makeReading,
  makeRisk,
  makeSource,
  makeStrategy,
  makeUndatedStrategy,
} from '../make-records.ts';

const dataset = makeDataset({
  countries: [makeCountry(), makeCountry('TCD', 'Chad')],
  missions: [makeMission()],
  episodes: [makeEpisode()],
  strategies: [
    makeStrategy({ design: [{ criterion: 'budget', value: 1, reason: 'One line.', coder: 'a' }] }),
    makeUndatedStrategy({ id: 'bare' }),
  ],
  commitments: [
    makeCommitment({
      strategyId: 'plan',
      deadline: '2021-12',
      findings: [
        makeFinding({
          source: makeSource({ id: 'letter-1', symbol: 'S/2021/1', title: 'Letter' }),
        }),
        makeFinding({ id: 'f2', level: 2, readings: [makeReading('b', 1)] }),
      ],
    }),
    ...makeCommitments([3, null], { madeOn: '2021' }),
    makeCommitment({ id: 'of-chad', country: 'TCD' }),
  ],
  claims: [makeClaim({ checks: [makeCheck()] }), makeClaim({ id: 'unchecked' })],
  actors: [
    makeActor({ incentives: [makeIncentive({ until: '2023-01-01' })] }),
    makeActor({ id: 'b' }),
  ],
  risks: [makeRisk()],
});
const basis = makeBasis(
  makeTree(),
  makeTable({
    deaths: { SDN: { 2020: 5 }, TCD: { 2020: 7 } },
    people: { SDN: { 2020: 1e6 / 3 }, TCD: { 2020: 9 } },
    unused: { SDN: { 2020: 1 } },
  }),
);
const record = toAsOfRecord(dataset, 'SDN', basis, labels);

describe('the file of a host state', () => {
  test('comes back as it was written', () => {
    expect(readAsOfRecord(writeAsOfRecord(record))).toEqual(record);
  });

  test('holds what is the state’s own, and its words', () => {
    expect([...record.statements.keys()]).toEqual(['force', 'c1', 'c2']);
    expect(record.sources.get('letter-1')).toBe('S/2021/1, Letter');
    expect([...record.strategies.values()]).toEqual(['National plan', 'National plan']);
    expect(record.milestones.map(({ day }) => day)).toEqual([
      '2020-05-21',
      '2020-12-22',
      '2020-12-31',
    ]);
  });

  test('scores as the data set does, whatever the day', () => {
    const whole = toAsOfBasis(dataset, basis, labels);
    const read = readAsOfRecord(writeAsOfRecord(record));
    const readBasis = readAsOfBasis(writeAsOfBasis(whole));
    for (const day of ['2020-12-31', '2022-06-30', '2024-06-30'].map(getIsoDay)) {
      expect(
        scoreCountryAsOf(toStateOn(read, readBasis, day), day, readBasis.method),
      ).toStrictEqual(scoreCountryAsOf(toStateOn(record, whole, day), day, whole.method));
    }
  });

  test('holds the figures of the tree for the state, and no others', () => {
    expect([...record.series].map(([series, states]) => [series, [...states.keys()]])).toEqual([
      ['deaths', ['SDN']],
      ['people', ['SDN']],
    ]);
  });

  test('holds the people whom a source counts together', () => {
    const tree = makeTree({
      joinedPopulations: [{ iso3: 'SDN', with: ['TCD'], lastYear: 2020, why: 'One code.' }],
    });
    const joined = makeBasis(tree, basis.indicators.table);
    const { series } = toAsOfRecord(dataset, 'SDN', joined, labels);
    expect([...(series.get('people')?.keys() ?? [])]).toEqual(['SDN', 'TCD']);
    expect([...(series.get('deaths')?.keys() ?? [])]).toEqual(['SDN']);
  });

  test('is not made of a state that the data set does not have', () => {
    expect(() => toAsOfRecord(dataset, 'FRA', basis, labels)).toThrow('No country FRA');
  });
});

describe('the file of the basis', () => {
  test('comes back as it was written', () => {
    const whole = toAsOfBasis(dataset, basis, labels);
    expect(readAsOfBasis(writeAsOfBasis(whole))).toEqual(whole);
    expect(whole.observers.un).toBe('United Nations');
    expect(whole.countries).toEqual(['SDN', 'TCD']);
  });
});
