import { describe, expect, test } from 'vitest';
import { toRecordLines } from '#views/record/record-index.ts';
import { toRecordLists } from '#views/record/record-lists.ts';
import {
  labels,
  makeActor,
  makeClaim,
  makeCommitment,
  makeCountry,
  makeMission,
  makeSource,
  makeStrategy,
  scoreRecords,
} from '../make-records.ts';

const decision = {
  id: 'unmix-exit',
  mission: makeMission(),
  country: 'SDN',
  decidedOn: '2020-06-03',
  kind: 'exit',
  decision: 'The mission ends.',
  source: makeSource(),
  place: { file: 'data/episodes.csv', line: 2 },
} as const;
const records = {
  countries: [makeCountry(), makeCountry('SSD', 'South Sudan')],
  missions: [makeMission({ hostStates: ['SDN', 'SSD'] })],
  episodes: [decision],
  sources: [
    makeSource({
      id: 'letter',
      symbol: 'S/2020/429',
      title: 'Lettre',
      titleLanguage: 'fr',
      date: '2020-05-21',
    }),
    makeSource({ id: 'shared', title: 'A shared report', country: null }),
  ],
  strategies: [makeStrategy()],
  commitments: [makeCommitment()],
  claims: [makeClaim()],
  actors: [makeActor()],
};
const { dataset, registry } = scoreRecords(records);

describe('toRecordLines', () => {
  const lines = toRecordLines(dataset, registry, labels);

  test('holds every record of the data set, by title', () => {
    expect(lines.map(({ title }) => title)).toEqual([
      'Army',
      'The force is deployed.',
      'A joint force is to be deployed.',
      'National plan',
      'S/2020/429, Lettre',
      'A shared report',
      'South Sudan',
      'Sudan',
      'UNMIX: exit, 3 June 2020',
      'UNMIX: United Nations Mission',
    ]);
  });

  test.each([
    ['sources/letter/', ['Source', 'Sudan', '2020']],
    ['sources/shared/', ['Source']],
    ['claims/claim/', ['Claim', 'Sudan', '2021']],
    ['episodes/unmix-exit/', ['Decision', 'Sudan', '2020']],
    ['missions/unmix/', ['Mission', 'Sudan, South Sudan', '2008']],
    ['countries/ssd/', ['Country']],
    ['actors/army/', ['Security actor', 'Sudan']],
  ])('%s says what it is, whose, and of which year, as far as known: %j', (address, facts) => {
    expect(lines.find((line) => line.address === address)?.facts).toEqual(facts);
  });

  test('a title in another language says which', () => {
    const languages = lines.flatMap(({ address, language }) =>
      language === undefined ? [] : [[address, language]],
    );
    expect(languages).toEqual([['sources/letter/', 'fr']]);
  });

  test('a mission whose name is its acronym has it once', () => {
    const mission = makeMission({ acronym: 'JMAC', name: 'JMAC' });
    const others = scoreRecords({ missions: [mission] });
    const titles = toRecordLines(others.dataset, others.registry, labels).map(({ title }) => title);
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
    ['Decisions on missions', 1],
    ['Sources', 2],
    ['All records, A to Z', 10],
  ]);
});
