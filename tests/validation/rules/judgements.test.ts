import { describe } from 'vitest';
import { field, file, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const ARMY = 'countries/sdn/actors/sdn-army.json';
const RISKS = 'countries/sdn/risks.csv';
const twice = {
  id: 'sdn-force-f3',
  date: '2022-07-05',
  finding: 'A first batch of 2,000 has graduated!',
  level: 1,
  direction: 'supports',
  observer: 'ngo',
  source: 'news-batch',
  pinpoint: 'par. 4',
};

const breaches: Breach[] = [
  {
    breaks: 'a finding that contradicts has level 0 or 1',
    by: [field(FORCE, ['evidence', 0, 'level'], 2)],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: Level 2 does not go with "contradicts". With "contradicts" the level is 0 or 1; correct one of the two. [level-direction]',
    ],
  },
  {
    breaks: 'a mixed finding has level 0 to 2',
    by: [
      field(FORCE, ['evidence', 0, 'level'], 3),
      field(FORCE, ['evidence', 0, 'direction'], 'mixed'),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: Level 3 does not go with "mixed". With "mixed" the level is 0, 1 or 2; correct one of the two. [level-direction]',
    ],
  },
  {
    breaks: 'a finding that supports has level 1 to 3',
    by: [field(FORCE, ['evidence', 1, 'level'], 0)],
    says: [
      'countries/sdn/commitments/sdn-force.json 30:16 evidence[1].level: Level 0 does not go with "supports". With "supports" the level is 1, 2 or 3; correct one of the two. [level-direction]',
    ],
  },
  {
    breaks: 'what was undone has level 0',
    by: [field(FORCE, ['evidence', 1, 'reversed'], true)],
    says: [
      'countries/sdn/commitments/sdn-force.json 30:16 evidence[1].level: The finding is marked as reversed, but has level 1. Write level 0, or take out "reversed". [reversed-level]',
    ],
  },
  {
    breaks: 'a letter of the state has the state as its observer',
    by: [field(FORCE, ['evidence', 0, 'source'], 'sdn-letter-2021')],
    says: [
      'countries/sdn/commitments/sdn-force.json 22:19 evidence[0].observer: The observer is "un", but "sdn-letter-2021" is a letter of the state. Write "host-state", or name the document of whoever saw it. [state-letter-observer]',
    ],
  },
  {
    breaks: 'a fact stands once in a record, whoever saw it',
    by: [field(FORCE, ['evidence', 2], twice)],
    says: [
      'countries/sdn/commitments/sdn-force.json 39:18 evidence[2].finding: Nearly the same words, with the same source and date, already stand in line 26. Delete a finding that says nothing new, or say what is different. [duplicate-entry]',
    ],
  },
  {
    breaks: 'a threat stands once in a list',
    by: [
      text(
        RISKS,
        'sdn-risk-002',
        'sdn-risk-002,2021-01,intercommunal,"At least 159 killed; and 183,000 displaced!",,,joint-report,,,\nsdn-risk-003',
      ),
    ],
    says: [
      'countries/sdn/risks.csv 3:36 column finding: Nearly the same words, with the same source and date, already stand in line 2. Delete a risk that says nothing new, or say what is different. [duplicate-entry]',
    ],
  },
  {
    breaks: 'an incentive stands once for an actor',
    by: [
      field(ARMY, ['incentives', 1], {
        id: 'sdn-army-i2',
        domain: 'economic',
        factor: 'Companies of its own.',
        effect: 'against',
        strength: 2,
        rationale: 'Civilian oversight would open them to taxation!',
        source: 'news-batch',
        date: '2022-04',
      }),
    ],
    says: [
      'countries/sdn/actors/sdn-army.json 24:17 incentives[1].factor: Nearly the same words, with the same source and date, already stand in line 10. Delete an incentive that says nothing new, or say what is different. [duplicate-entry]',
    ],
  },
  {
    breaks: 'a commitment stands once for a country',
    by: [
      file(
        'countries/ssd/commitments/ssd-access-again.json',
        '{ "statement": "Monitors may go, wherever they wish.", "madeOn": "2020-02", "madeTo": "mission", "instrument": "joint-report", "tiers": [3], "theme": "accountability", "responsibleActor": "Government", "evidence": [] }',
      ),
    ],
    says: [
      'countries/ssd/commitments/ssd-access.json 2:16 statement: Nearly the same words, with the same source and date, already stand in data/countries/ssd/commitments/ssd-access-again.json, line 1. Delete a commitment that says nothing new, or say what is different. [duplicate-entry]',
    ],
  },
  {
    breaks: 'a document that seems to stand under two ids is told',
    by: [
      field(
        'countries/sdn/sources/sdn-letter-2021.json',
        ['title'],
        'First batch of the joint force graduate',
      ),
      field('countries/sdn/sources/sdn-letter-2021.json', ['publisher'], 'Daily News'),
      field('countries/sdn/sources/sdn-letter-2021.json', ['date'], '2022-07-05'),
    ],
    says: [
      'countries/sdn/sources/sdn-letter-2021.json 3:12 title: The source "news-batch" has nearly the same title, date and publisher. If it is the same document, keep one and redirect the other in data/redirects.csv. [duplicate-source]',
    ],
  },
  {
    breaks: 'a severity comes with its reason and coder',
    by: [text(RISKS, '3,159 killed.,d', '3,,d')],
    says: [
      'countries/sdn/risks.csv 2:99 column severityReason: "severityReason" is blank, though other parts of the judgement stand here. Fill severity, severityReason and severityCoder, or leave all three blank. [half-judgement]',
    ],
  },
  {
    breaks: 'a reason has at most 25 words',
    by: [field(ARMY, ['role', 'reason'], 'One two three four five '.repeat(5) + 'six.')],
    says: [
      'countries/sdn/actors/sdn-army.json 6:15 role.reason: The reason has 26 words; at most 25 are read. Shorten it. [long-reason]',
    ],
  },
  {
    breaks: 'a coding of a finding gives a level',
    by: [text('codings/b.csv', 'sdn-force-f1,0', 'sdn-force-f1,')],
    says: [
      'codings/b.csv 3:14 column level: "sdn-force-f1" is a finding, and "level" is blank. Write the level that the coder read. [coding-fields]',
    ],
  },
  {
    breaks: 'a coding of a finding gives no verdict',
    by: [text('codings/b.csv', 'sdn-force-f1,0,no,', 'sdn-force-f1,0,no,partly')],
    says: [
      'codings/b.csv 3:19 column verdict: "sdn-force-f1" is a finding, and has no "verdict". Leave the cell blank. [coding-fields]',
    ],
  },
  {
    breaks: 'a coding of a check gives a verdict',
    by: [text('codings/b.csv', 'contradicted', '')],
    says: [
      'codings/b.csv 2:25 column verdict: "sdn-claim-deployed-k1" is a check, and "verdict" is blank. Write the verdict that the coder read. [coding-fields]',
    ],
  },
  {
    breaks: 'a coding of a check gives no level',
    by: [text('codings/b.csv', 'k1,,', 'k1,0,')],
    says: [
      'codings/b.csv 2:23 column level: "sdn-claim-deployed-k1" is a check, and has no "level". Leave the cell blank. [coding-fields]',
    ],
  },
  {
    breaks: 'a second judgement is of a field that the record has',
    by: [text('judgements/b.csv', 'legal-act,no', 'severity,3')],
    says: [
      'judgements/b.csv 2:11 column field: "severity" is not judged of "sdn-force". Write legal-act. [coding-fields]',
    ],
  },
  {
    breaks: 'a second judgement has a value of its field',
    by: [text('judgements/b.csv', 'legal-act,no', 'legal-act,2')],
    says: [
      'judgements/b.csv 2:21 column value: "2" is not a value of "legal-act". Write no or yes. [coding-fields]',
    ],
  },
  {
    breaks: 'the judgements of one record are in the order of their fields',
    by: [
      text(
        'judgements/b.csv',
        /$/,
        'sdn-plan,monitoring-and-access,1,yes,\nsdn-plan,accountability-of-own-forces,1,yes,\n',
      ),
    ],
    says: [
      'judgements/b.csv 4:1 column item: "sdn-plan accountability-of-own-forces" comes after "sdn-plan monitoring-and-access". Sort the rows by the columns "item" and "field", by letters and digits. [unsorted-rows]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'a finding that contradicts may have level 1',
    by: [field(FORCE, ['evidence', 0, 'level'], 1)],
  },
  {
    allows: 'a mixed finding may have level 2',
    by: [
      field(FORCE, ['evidence', 1, 'level'], 2),
      field(FORCE, ['evidence', 1, 'direction'], 'mixed'),
    ],
  },
  {
    allows: 'what was undone has level 0, and contradicts',
    by: [field(FORCE, ['evidence', 0, 'reversed'], true)],
  },
  {
    allows: 'the state may report in its own letter',
    by: [
      field(FORCE, ['evidence', 0, 'source'], 'sdn-letter-2021'),
      field(FORCE, ['evidence', 0, 'observer'], 'host-state'),
    ],
  },
  {
    allows: 'one source may say two things of one day',
    by: [
      field(FORCE, ['evidence', 2], {
        ...twice,
        finding: 'The graduates have neither cars nor fuel.',
      }),
    ],
  },
  {
    allows: 'the same words with another number are another fact',
    by: [field(FORCE, ['evidence', 2], { ...twice, finding: 'A first batch of 3,000 graduated.' })],
  },
  {
    allows: 'a risk may have no severity at all',
    by: [text(RISKS, '3,159 killed.,d', ',,')],
  },
  {
    allows: 'a reason may have 25 words',
    by: [field(ARMY, ['role', 'reason'], `${'One two three four five '.repeat(5).trim()}.`)],
  },
  {
    allows: 'a further coder may give a longer reason than the record',
    by: [text('judgements/b.csv', 'Fulfilled by troops', 'One two three four five '.repeat(8))],
  },
  {
    allows: 'a coder may find a level unclear',
    by: [text('codings/b.csv', 'sdn-force-f1,0', 'sdn-force-f1,unclear')],
  },
];

describe('judgements', () => {
  runCases(breaches, neighbours);
});
