import { describe } from 'vitest';
import { field, file, move, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const PLAN = 'countries/sdn/strategies/sdn-plan.json';
const BATCH = 'countries/sdn/sources/news-batch.json';

const breaches: Breach[] = [
  {
    breaks: 'a finding may not rest on a source that does not exist',
    by: [field(FORCE, ['evidence', 0, 'source'], 'joint-raport')],
    says: [
      'countries/sdn/commitments/sdn-force.json 23:17 evidence[0].source: There is nothing with the id "joint-raport". Did you mean "joint-report"? If not, add a source of that id. [unknown-reference]',
    ],
  },
  {
    breaks: 'a source that is missing is one mistake, however often it is named',
    by: [file(BATCH, undefined)],
    says: [
      'countries/sdn/commitments/sdn-force.json 33:17 evidence[1].source: There is nothing with the id "news-batch". So it is in 3 other places. Add a source of that id, or write one that exists. [unknown-reference]',
    ],
  },
  {
    breaks: 'where a strategy is wanted, a commitment is not enough, not even itself',
    by: [field(FORCE, ['strategy'], 'sdn-force')],
    says: [
      'countries/sdn/commitments/sdn-force.json 5:15 strategy: "sdn-force" is a commitment. Write the id of a strategy. [unknown-reference]',
    ],
  },
  {
    breaks: 'an id that was given up is not named any more',
    by: [field(FORCE, ['evidence', 0, 'source'], 'old-report')],
    says: [
      'countries/sdn/commitments/sdn-force.json 23:17 evidence[0].source: There is nothing with the id "old-report". It is now "joint-report": write that. [unknown-reference]',
    ],
  },
  {
    breaks: 'an id that was withdrawn is not named any more',
    by: [
      field(FORCE, ['evidence', 0, 'source'], 'old-report'),
      text('redirects.csv', 'old-report,joint-report', 'old-report,'),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 23:17 evidence[0].source: There is nothing with the id "old-report". It was withdrawn: take out what rests on it. [unknown-reference]',
    ],
  },
  {
    breaks: 'a strategy may not be tied to a mission that does not exist',
    by: [field(PLAN, ['linkedMissions', 0], 'unmil')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 18:5 linkedMissions[0]: There is nothing with the id "unmil". Did you mean "unmix"? If not, add a mission of that id. [unknown-reference]',
    ],
  },
  {
    breaks: 'a coding may not be of a finding that does not exist',
    by: [text('codings/b.csv', 'sdn-force-f2', 'sdn-force-f9')],
    says: [
      'codings/b.csv 4:1 column item: There is nothing with the id "sdn-force-f9". Did you mean "sdn-force-f1"? If not, add a finding or a check of that id. [unknown-reference]',
    ],
  },
  {
    breaks: 'a redirect may not lead to an id that does not exist',
    by: [text('redirects.csv', 'joint-report', 'joint-reprot')],
    says: [
      'redirects.csv 2:12 column newId: There is nothing with the id "joint-reprot". Did you mean "joint-report"? If not, add a record of that id. [unknown-reference]',
    ],
  },
  {
    breaks: 'a redirect may not lead to itself',
    by: [text('redirects.csv', 'old-report,joint-report', 'old-report,old-report')],
    says: [
      'redirects.csv 2:12 column newId: "old-report" is redirected to itself. Write the id that took its place. [redirect-target]',
    ],
  },
  {
    breaks: 'an id that was given up is not used again',
    by: [text('redirects.csv', 'old-report', 'news-batch')],
    says: [
      'redirects.csv 2:1 column oldId: "news-batch" was given up, but stands in data/countries/sdn/sources/news-batch.json, line 1. Give the record there a new id, or delete this row. [redirect-target]',
    ],
  },
  {
    breaks: 'a redirect leads in one step',
    by: [
      text(
        'redirects.csv',
        'old-report',
        'older-report,old-report,2024-06-01,Two ids.\nold-report',
      ),
    ],
    says: [
      'redirects.csv 2:14 column newId: "old-report" is itself redirected. Write the id at the end of the chain. [redirect-target]',
      'redirects.csv 3:1 column oldId: "old-report" comes after "older-report". Sort the rows by the column "oldId", by letters and digits. [unsorted-rows]',
    ],
  },
  {
    breaks: 'a finding may not rest on a source that nobody here has read',
    by: [field(BATCH, ['access'], 'cited')],
    says: [
      'countries/sdn/commitments/sdn-force.json 33:17 evidence[1].source: "news-batch" is marked as cited, not read. So it is in 3 other places. Name the document in which it was read; or read this one and mark it "part" or "full". [source-not-read]',
    ],
  },
  {
    breaks: 'a source on which nothing rests says what it is for',
    by: [
      file(
        'countries/sdn/sources/spare.json',
        '{ "title": "A", "publisher": "B", "kind": "news", "date": "2020", "symbol": "C", "access": "full" }',
      ),
    ],
    says: [
      'countries/sdn/sources/spare.json 1:1 No record names "spare". Name it where it is used, say in "purpose" what it is for, or delete it. [unused-source]',
    ],
  },
  {
    breaks: 'a source that two countries use stands in data/sources/',
    by: [move('sources/joint-report.json', 'countries/sdn/sources/joint-report.json')],
    says: [
      'countries/sdn/sources/joint-report.json 1:1 "joint-report" is used by SDN, SSD. Move it to data/sources/; its id stays the same. [source-folder]',
    ],
  },
  {
    breaks: 'a source that one country uses stands in its folder',
    by: [move(BATCH, 'sources/news-batch.json')],
    says: [
      'sources/news-batch.json 1:1 "news-batch" is used by SDN. Move it to data/countries/sdn/sources/; its id stays the same. [source-folder]',
    ],
  },
  {
    breaks: 'a source does not stand in the folder of a country that does not use it',
    by: [move(BATCH, 'countries/ssd/sources/news-batch.json')],
    says: [
      'countries/ssd/sources/news-batch.json 1:1 "news-batch" is used by SDN. Move it to data/countries/sdn/sources/; its id stays the same. [source-folder]',
    ],
  },
  {
    breaks: 'a commitment does not belong to a strategy of another country',
    by: [field('countries/ssd/commitments/ssd-access.json', ['strategy'], 'sdn-plan')],
    says: [
      'countries/ssd/commitments/ssd-access.json 13:15 strategy: "sdn-plan" is a strategy of SDN. Name one of SSD, or leave the field out. [other-country]',
    ],
  },
  {
    breaks: 'a strategy is not tied to a mission that stands elsewhere',
    by: [
      field('missions/unmix.json', ['hostStates'], ['SSD']),
      field('missions/unmix.json', ['transitionNotes'], []),
    ],
    says: [
      'countries/sdn/strategies/sdn-plan.json 18:5 linkedMissions[0]: The mission "unmix" stands in SSD, not in SDN. Name a mission of this country, or correct the mission. [other-country]',
    ],
  },
  {
    breaks: 'a mission that was read up says where',
    by: [field('missions/unmix.json', ['source'], undefined)],
    says: [
      'missions/unmix.json 19:13 access: The access is "part", but no text is named. Name it in "source" or "url", or write "cited". [mission-source]',
    ],
  },
  {
    breaks: 'a mission names a source or an address, not both',
    by: [field('missions/unmix.json', ['url'], 'https://un.example.org/unmix')],
    says: [
      'missions/unmix.json 21:10 url: The mission has both "source" and "url". Keep "source", and let the address stand in the source. [mission-source]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'a record may be withdrawn, and lead nowhere',
    by: [text('redirects.csv', 'old-report,joint-report', 'old-report,')],
  },
  {
    allows: "a commitment's instrument may be one that nobody here has read",
    by: [field(FORCE, ['instrument'], 'sdn-agreement')],
  },
  {
    allows: 'a source on which nothing rests may say what it is for',
    by: [
      file(
        'countries/sdn/sources/spare.json',
        '{ "title": "A", "publisher": "B", "kind": "news", "date": "2020", "symbol": "C", "access": "full", "purpose": "Background." }',
      ),
    ],
  },
  {
    allows: 'a mission does not decide where its source stands',
    by: [field('missions/unmix.json', ['source'], 'news-batch')],
  },
  {
    allows: 'a mission from general knowledge names nothing',
    by: [
      field('missions/unmix.json', ['source'], undefined),
      field('missions/unmix.json', ['access'], 'cited'),
    ],
  },
  { allows: 'a commitment may stand alone', by: [field(FORCE, ['strategy'], undefined)] },
];

describe('references', () => {
  runCases(breaches, neighbours);
});
