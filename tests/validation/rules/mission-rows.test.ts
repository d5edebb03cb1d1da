import { describe } from 'vitest';
import { file, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const EPISODES = 'episodes.csv';
const MANDATES = 'mandates.csv';

/** A mission in South Sudan alone. */
const inTheSouth = file(
  'missions/trinox.json',
  `{
  "$schema": "../../schemas/mission.schema.json",
  "acronym": "TRINOX",
  "name": "United Nations Office in the South",
  "hostStates": ["SSD"],
  "start": "2012",
  "pocMandateResolutions": [],
  "transitionNotes": [],
  "access": "part",
  "source": "joint-report"
}
`,
);

const breaches: Breach[] = [
  {
    breaks: 'a fact on compliance is about a mission that stands in its country',
    by: [inTheSouth, text('countries/sdn/compliance.csv', 'binox', 'trinox')],
    says: [
      'countries/sdn/compliance.csv 2:52 column mission: The mission "trinox" stands in SSD, not in SDN. Name a mission of this country, or correct the mission. [other-country]',
    ],
  },
  {
    breaks: "an episode's id is its country, mission and year",
    by: [text(EPISODES, 'ssd-binox-2020', 'ssd-binox-exit')],
    says: [
      'episodes.csv 4:1 column id: "ssd-binox-exit" is not an id for this decision. Write "ssd-binox-2020", with "-2", "-3" and so on for a further one of the year. [mission-row-id]',
    ],
  },
  {
    breaks: 'the number of a further decision of the year is 2 or more',
    by: [text(EPISODES, 'sdn-binox-2020-2', 'sdn-binox-2020-1')],
    says: [
      'episodes.csv 3:1 column id: "sdn-binox-2020-1" is not an id for this decision. Write "sdn-binox-2020", with "-2", "-3" and so on for a further one of the year. [mission-row-id]',
    ],
  },
  {
    breaks: "a mandate's id is its mission and the number of the resolution",
    by: [text(MANDATES, 'binox-2525,', 'binox-2526,')],
    says: [
      'mandates.csv 3:1 column id: "binox-2526" is not an id for this mandate. Write "binox-2525". [mission-row-id]',
    ],
  },
  {
    breaks: 'a decision is not of a state in which its mission does not stand',
    by: [text(EPISODES, 'ssd-binox-2020,binox,SSD', 'tcd-binox-2020,binox,TCD')],
    says: [
      'episodes.csv 4:22 column country: The mission "binox" stands in SDN, SSD, not in TCD. Write a state in which it stands, or correct the mission. [decided-elsewhere]',
    ],
  },
  {
    breaks: 'a decision is not on a mission that does not exist',
    by: [text(EPISODES, 'ssd-binox-2020,binox,', 'ssd-binex-2020,binex,')],
    says: [
      'episodes.csv 4:16 column mission: There is nothing with the id "binex". Did you mean "binox"? If not, add a mission of that id. [unknown-reference]',
    ],
  },
  {
    breaks: 'the year of a resolution is that of the decision',
    by: [text(EPISODES, '2525 (2020)', '2525 (2021)')],
    says: [
      'episodes.csv 2:46 column symbol: The symbol is of 2021, but the date is 2020-06-03. Correct one of the two. [symbol-year]',
    ],
  },
  {
    breaks: 'a resolution is named with its year',
    by: [text(MANDATES, 'S/RES/2525 (2020)', 'S/RES/2525')],
    says: [
      'mandates.csv 3:18 column symbol: "S/RES/2525" is not the symbol of a resolution with its year. Write it such as "S/RES/1769 (2007)". [symbol-year]',
    ],
  },
  {
    breaks: 'a tier is not named whose tasks are not told',
    by: [text(MANDATES, ',2 3,', ',1 2 3,')],
    says: [
      'mandates.csv 2:64 column tiers: The tiers are "1 2 3", but the tasks told are of "2 3". Write "2 3", or tell the tasks of the other tiers. [mandate-cells]',
    ],
  },
  {
    breaks: 'restrictions that are told are reported',
    by: [text(MANDATES, 'unknown,yes,Visas', 'unknown,unknown,Visas')],
    says: [
      'mandates.csv 2:96 column restrictionsReported: Restrictions are told, but "restrictionsReported" is "unknown". Write "yes". [mandate-cells]',
    ],
  },
  {
    breaks: 'a decision is not later than the document that reports it',
    by: [
      text(
        EPISODES,
        /ssd-binox-2020,(.*)2020-12-22(.*)2559 \(2020\)/,
        'ssd-binox-2021,binox,SSD,2021-12-22,exit,S/RES/2559 (2021)',
      ),
    ],
    says: [
      'episodes.csv 4:26 column decidedOn: This is dated 2021-12-22, but its source "joint-report" is from 2021-03-01. Correct one of the two dates, or name the source that reports it. [dated-after-source]',
    ],
  },
  {
    breaks: 'a decision stands once',
    by: [text(EPISODES, 'sdn-binox-2020-2', 'sdn-binox-2020')],
    says: [
      'episodes.csv 3:1 column id: The id "sdn-binox-2020" already stands in data/episodes.csv, line 2. Write another id here, or delete one of the two. [duplicate-id]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'a decision of a body that numbers none',
    by: [text(EPISODES, 'drawdown,S/RES/2525 (2020)', 'drawdown,')],
  },
  {
    allows: 'a decision in a letter',
    by: [text(EPISODES, 'drawdown,S/RES/2525 (2020)', 'drawdown,S/2019/445')],
  },
  {
    allows: 'a mandate of which only the year is known',
    by: [text(MANDATES, '2007-07-31', '2007')],
  },
];

describe('decisions on missions, and their mandates', () => {
  runCases(breaches, neighbours);
});
