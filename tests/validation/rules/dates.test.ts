import { describe } from 'vitest';
import { field, move, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const CLAIM = 'countries/sdn/claims/sdn-claim-deployed.json';
const ARMY = 'countries/sdn/actors/sdn-army.json';
const PLAN = 'countries/sdn/strategies/sdn-plan.json';
const BATCH = 'countries/sdn/sources/news-batch.json';
const MISSION = 'missions/unmix.json';

const breaches: Breach[] = [
  {
    breaks: 'nothing is dated after the day on which the record was closed',
    by: [field(BATCH, ['date'], '2024-07')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: 2024-07 lies after 2024-06-30, the day on which the record was closed. Correct the date, or move the day in data/dataset.json for the whole record. [future-date]',
    ],
  },
  {
    breaks: 'no address was tried after the day on which the record was closed',
    by: [field(BATCH, ['linkCheck'], { isDead: true, checkedOn: '2024-07-01' })],
    says: [
      'countries/sdn/sources/news-batch.json 10:18 linkCheck.checkedOn: 2024-07-01 lies after 2024-06-30, the day on which the record was closed. Correct the date, or move the day in data/dataset.json for the whole record. [future-date]',
    ],
  },
  {
    breaks: 'a finding dated by a year that is not over waits, and is said to',
    by: [field(BATCH, ['date'], '2024'), field(FORCE, ['evidence', 1, 'date'], '2024')],
    says: [
      'countries/sdn/commitments/sdn-force.json 28:15 evidence[1].date: 2024 may be later than 2024-06-30: this waits, and does not count yet. Write month or day where the source gives them. [waiting-date]',
    ],
  },
  {
    breaks: 'a year far from ours is a slip',
    by: [field(MISSION, ['start'], '0207-07-31')],
    says: [
      'missions/unmix.json 8:12 start: 0207-07-31 is not a likely date. Write a year from 1945 to 2100. [unlikely-year]',
    ],
  },
  {
    breaks: 'the day on which the record was closed is a likely one',
    by: [field('dataset.json', ['asOf'], '9999-12-31')],
    says: [
      'dataset.json 2:11 asOf: 9999-12-31 is not a likely date. Write a year from 1945 to 2100. [unlikely-year]',
    ],
  },
  {
    breaks: 'an audit is of a likely day',
    by: [
      text('audits.csv', '2024-03-01', '3026-03-01'),
      move('audits/2024-03-01.csv', 'audits/3026-03-01.csv'),
    ],
    says: [
      'audits.csv 2:1 column date: 3026-03-01 is not a likely date. Write a year from 1945 to 2100. [unlikely-year]',
    ],
  },
  {
    breaks: 'a re-reading is of a likely day',
    by: [text('audits/2024-03-01.csv', 'para. 3,2024-03-02', 'para. 3,0206-03-02')],
    says: [
      'audits/2024-03-01.csv 2:39 column readOn: 0206-03-02 is not a likely date. Write a year from 1945 to 2100. [unlikely-year]',
    ],
  },
  {
    breaks: 'a round of coding is of a likely day',
    by: [text('coding-rounds.csv', /,2\d{3}(-\d\d)*,/, ',3026,')],
    says: [
      'coding-rounds.csv 2:12 column date: 3026 is not a likely date. Write a year from 1945 to 2100. [unlikely-year]',
    ],
  },
  {
    breaks: 'a finding is not before its commitment',
    by: [field(FORCE, ['evidence', 0, 'date'], '2020-05-20')],
    says: [
      'countries/sdn/commitments/sdn-force.json 18:15 evidence[0].date: The finding is dated 2020-05-20, but the commitment was made on 2020-05-21. Correct one of the dates, or move the finding to the commitment that it tests. [finding-before-commitment]',
    ],
  },
  {
    breaks: 'a finding of the year before is not before its commitment either',
    by: [field(FORCE, ['evidence', 0, 'date'], '2019')],
    says: [
      'countries/sdn/commitments/sdn-force.json 18:15 evidence[0].date: The finding is dated 2019, but the commitment was made on 2020-05-21. Correct one of the dates, or move the finding to the commitment that it tests. [finding-before-commitment]',
    ],
  },
  {
    breaks: 'a check before its claim is told, but allowed',
    by: [field(CLAIM, ['checks', 0, 'date'], '2021-12-10')],
    says: [
      'countries/sdn/claims/sdn-claim-deployed.json 10:15 checks[0].date: The check is dated 2021-12-10, before the claim of 2021-12-11. Leave it where the claim is about what had already happened. [check-before-claim]',
    ],
  },
  {
    breaks: 'a mission ends after its start',
    by: [field(MISSION, ['end'], '2007-07-30')],
    says: [
      'missions/unmix.json 9:10 end: "end" is 2007-07-30, before "start", which is 2007-07-31. Correct one of the two; are they swapped? [end-before-start]',
    ],
  },
  {
    breaks: 'a deadline comes after the promise',
    by: [field(FORCE, ['deadline'], '2020-04')],
    says: [
      'countries/sdn/commitments/sdn-force.json 14:15 deadline: "deadline" is 2020-04, before "madeOn", which is 2020-05-21. Correct one of the two; are they swapped? [end-before-start]',
    ],
  },
  {
    breaks: 'an incentive ends after it was seen',
    by: [field(ARMY, ['incentives', 0, 'until'], '2021')],
    says: [
      'countries/sdn/actors/sdn-army.json 19:16 incentives[0].until: "until" is 2021, before "date", which is 2022-04. Correct one of the two; are they swapped? [end-before-start]',
    ],
  },
  {
    breaks: 'a source does not report what came after it',
    by: [field(FORCE, ['evidence', 1, 'date'], '2022-07-06')],
    says: [
      'countries/sdn/commitments/sdn-force.json 28:15 evidence[1].date: This is dated 2022-07-06, but its source "news-batch" is from 2022-07-05. Correct one of the two dates, or name the source that reports it. [dated-after-source]',
    ],
  },
  {
    breaks: 'an instrument does not hold what was promised after it',
    by: [field('countries/ssd/commitments/ssd-access.json', ['madeOn'], '2021-04')],
    says: [
      'countries/ssd/commitments/ssd-access.json 3:13 madeOn: This is dated 2021-04, but its source "joint-report" is from 2021-03-01. Correct one of the two dates, or name the source that reports it. [dated-after-source]',
    ],
  },
  {
    breaks: 'findings stand oldest first',
    by: [
      field(FORCE, ['evidence', 0, 'source'], 'news-batch'),
      field(FORCE, ['evidence', 0, 'date'], '2022-06'),
      field(FORCE, ['evidence', 1, 'date'], '2022-05-31'),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 28:15 evidence[1].date: 2022-05-31 comes after a later date. Put the entries in order, oldest first. [unsorted-parts]',
    ],
  },
  {
    breaks: 'checks stand oldest first',
    by: [
      field(CLAIM, ['checks', 1], {
        id: 'sdn-claim-deployed-k2',
        date: '2022-01-05',
        finding: 'Nobody had seen it.',
        verdict: 'unsubstantiated',
        observer: 'press',
        source: 'news-batch',
        pinpoint: 'par. 9',
      }),
    ],
    says: [
      'countries/sdn/claims/sdn-claim-deployed.json 20:15 checks[1].date: 2022-01-05 comes after a later date. Put the entries in order, oldest first. [unsorted-parts]',
    ],
  },
  {
    breaks: 'changes of status stand oldest first',
    by: [field(PLAN, ['statusHistory', 1, 'from'], '2020-04')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 13:15 statusHistory[1].from: 2020-04 comes after a later date. Put the entries in order, oldest first. [unsorted-parts]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'the planned end of a mission and a deadline may lie ahead',
    by: [field(MISSION, ['end'], '2026-12-31'), field(FORCE, ['deadline'], '2030')],
  },
  {
    allows: 'what is dated by the very day is not ahead of it',
    by: [field(BATCH, ['date'], '2024-06-30')],
  },
  {
    allows: 'a finding may be of the day of the promise',
    by: [field(FORCE, ['evidence', 0, 'date'], '2020-05-21')],
  },
  {
    allows: 'a vague date that overlaps is not before',
    by: [field(FORCE, ['evidence', 0, 'date'], '2020')],
  },
  {
    allows: 'a check may be of the day of the claim',
    by: [field(CLAIM, ['checks', 0, 'date'], '2021-12-11')],
  },
  {
    allows: 'a mission may end on the day on which it began',
    by: [field(MISSION, ['end'], '2007-07-31')],
  },
  {
    allows: 'a source may report what is of its own day, month or year',
    by: [field(FORCE, ['evidence', 1, 'date'], '2022')],
  },
  {
    allows: 'a year before a month of it is in order',
    by: [
      field(FORCE, ['evidence', 0, 'source'], 'news-batch'),
      field(FORCE, ['evidence', 0, 'date'], '2022'),
    ],
  },
  {
    allows: 'a date that is not known is left out where it may be',
    by: [field(PLAN, ['date'], undefined), text(PLAN, '"2021-10"', '"2021"')],
  },
];

describe('dates', () => {
  runCases(breaches, neighbours);
});
