import { describe, expect, test } from 'vitest';
import { toRecordLines } from '#views/record-index.ts';
import { toRecordLists } from '#views/record-lists.ts';
import {
  makeActor,
  makeClaim,
  makeCommitment,
  makeCountry,
  makeMission,
  makeSource,
  makeStrategy,
  scoreRecords,
} from './make-records.ts';

const records = {
  countries: [makeCountry(), makeCountry('SSD', 'South Sudan')],
  missions: [makeMission({ hostStates: ['SDN', 'SSD'] })],
  sources: [
    makeSource({ id: 'letter', symbol: 'S/2020/429', title: 'Letter', date: '2020-05-21' }),
    makeSource({ id: 'shared', title: 'A shared report', country: null }),
  ],
  strategies: [makeStrategy()],
  commitments: [makeCommitment()],
  claims: [makeClaim()],
  actors: [makeActor()],
};
const { dataset, registry } = scoreRecords(records);

describe('toRecordLines', () => {
  const lines = toRecordLines(dataset, registry);

  test('holds every record of the data set, by title', () => {
    expect(lines.map(({ title }) => title)).toEqual([
      'Army',
      'The force is deployed.',
      'A joint force is to be deployed.',
      'National plan',
      'S/2020/429, Letter',
      'A shared report',
      'South Sudan',
      'Sudan',
      'UNMIX: United Nations Mission',
    ]);
  });

  test.each([
    ['sources/letter/', ['Source', 'Sudan', '2020']],
    ['sources/shared/', ['Source']],
    ['claims/claim/', ['Claim', 'Sudan', '2021']],
    ['missions/unmix/', ['Mission', 'Sudan, South Sudan', '2008']],
    ['countries/ssd/', ['Country']],
    ['actors/army/', ['Security actor', 'Sudan']],
  ])('%s says what it is, whose, and of which year, as far as known: %j', (address, facts) => {
    expect(lines.find((line) => line.address === address)?.facts).toEqual(facts);
  });

  test('a mission whose name is its acronym has it once', () => {
    const mission = makeMission({ acronym: 'JMAC', name: 'JMAC' });
    const others = scoreRecords({ missions: [mission] });
    const titles = toRecordLines(others.dataset, others.registry).map(({ title }) => title);
    expect(titles).toEqual(['JMAC', 'Sudan']);
  });
});

test('toRecordLists counts every record once, and all of them in the last', () => {
  const lists = toRecordLists(dataset);
  expect(lists.map(({ label, count }) => [label, count])).toEqual([
    ['Countries', 2],
    ['Strategies', 1],
    ['Commitments', 1],
    ['Claims', 1],
    ['Security actors', 1],
    ['Missions', 1],
    ['Sources', 2],
    ['All records, A to Z', 9],
  ]);
});
