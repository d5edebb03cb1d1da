import { toFindingTable } from '#views/explore/to-finding-table.ts';
import { labels, makeCommitment, makeFinding, makeSource, scoreRecords } from '../make-records.ts';

const place = { file: 'codings/b.csv', line: 2 };

const commitments = [
  makeCommitment({
    id: 'force',
    statement: 'A joint force is to be deployed.',
    theme: 'physical-protection',
    tiers: [2, 3],
    findings: [
      makeFinding({
        id: 'force-f1',
        date: '2021-03-01',
        finding: 'No soldier of the force was seen.',
        level: 0,
        observer: 'un',
        direction: 'contradicts',
        source: makeSource({ id: 's1', symbol: 'S/2021/1', title: 'Report', access: 'full' }),
      }),
      makeFinding({
        id: 'force-f2',
        date: '2022',
        finding: '=Soldiers, at last, in Côte-Nord.',
        level: 3,
        readings: [{ coder: 'b', level: 2, reversed: false, reason: null, place }],
        observer: 'ngo',
        direction: 'supports',
        source: makeSource({ id: 's2', title: 'A visit', access: 'part' }),
      }),
    ],
  }),
  makeCommitment({
    id: 'law',
    statement: 'A law is to be passed.',
    theme: 'accountability',
    tiers: [1],
    findings: [
      makeFinding({
        id: 'law-f1',
        date: '2021-06',
        finding: 'The law was repealed.',
        level: 1,
        reversed: true,
        observer: 'un',
        direction: 'contradicts',
        source: makeSource({ id: 's1', symbol: 'S/2021/1', title: 'Report', access: 'full' }),
        pinpoint: 'para. 7',
      }),
    ],
  }),
];

/** Three findings: law-f1 of June 2021, force-f1 of March 2021, force-f2 of 2022, of which the newest stands first. */
const { dataset, scores } = scoreRecords({ commitments });
export const table = toFindingTable(dataset, scores, labels);

/** Rows of the table by the ids of their findings. */
export const rowOf = (id: string): number => table.id.indexOf(id);
