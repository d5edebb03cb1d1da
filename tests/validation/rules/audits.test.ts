import { describe } from 'vitest';
import { move, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const ROUNDS = 'audits.csv';
const ROUND = '2024-03-01,,7,50,2,1,2,Parts of the sources.\n';
const SHEET = 'audits/2024-03-01.csv';

const breaches: Breach[] = [
  {
    breaks: 'a flaw says what differs',
    by: [text(SHEET, 'The report is of May.', '')],
    says: [
      'audits/2024-03-01.csv 3:25 column differs: "sdn-force-f1" is read as "small-flaw", and "differs" is blank. Say what differs from the source. [audit-fields]',
    ],
  },
  {
    breaks: 'the list of audits names each of their files',
    by: [move(SHEET, 'audits/2024-03-02.csv')],
    says: [
      'audits/2024-03-02.csv 1:1 Nothing is said of an audit of "2024-03-02" in data/audits.csv. Write a row there: the day, the seed, the share, what was drawn from and seen. [audit-file]',
    ],
  },
  {
    breaks: 'an audit holds no more rows than were drawn',
    by: [text(ROUNDS, '50,2,1,2,', '50,2,1,1,')],
    says: [
      'audits/2024-03-01.csv 1:1 2 rows stand here, but 1 were drawn. Correct "drawn" in data/audits.csv, or take out what was not. [audit-file]',
    ],
  },
  {
    breaks: 'an audit stands once in the list',
    by: [text(ROUNDS, ROUND, `${ROUND}${ROUND}`)],
    says: [
      'audits.csv 3:1 column date: The id "2024-03-01" already stands in data/audits.csv, line 2. Write another id here, or delete one of the two. [duplicate-id]',
    ],
  },
  {
    breaks: 'the audits of one day are in the order of their numbers',
    by: [text(ROUNDS, ROUND, `${ROUND.replace(',,', ',2,')}${ROUND}`)],
    says: [
      'audits.csv 3:1 column date: "2024-03-01" comes after "2024-03-01 2". Sort the rows by the columns "date" and "number", by letters and digits. [unsorted-rows]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'an audit of which part was re-read so far',
    by: [text(ROUNDS, '50,2,1,2,', '50,2,1,3,')],
  },
  {
    allows: 'a second audit of one day, whose file bears its number',
    by: [text(ROUNDS, '2024-03-01,,7', '2024-03-01,2,7'), move(SHEET, 'audits/2024-03-01-2.csv')],
  },
  {
    allows: 'a second audit of one day beside the first',
    by: [text(ROUNDS, ROUND, `${ROUND}${ROUND.replace(',,', ',2,')}`)],
  },
];

describe('audits', () => {
  runCases(breaches, neighbours);
});
