import { describe } from 'vitest';
import { field } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const PLAN = 'countries/sdn/strategies/sdn-plan.json';
const MISSION = 'missions/unmix.json';

const breaches: Breach[] = [
  {
    breaks: 'a criterion is judged once',
    by: [field(PLAN, ['design', 1, 'criterion'], 'budget')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 32:20 design[1].criterion: "budget" is judged a second time. Keep one of the two. [repeated-criterion]',
    ],
  },
  {
    breaks: 'tiers are in order',
    by: [field(FORCE, ['tiers'], [2, 1])],
    says: [
      'countries/sdn/commitments/sdn-force.json 10:5 tiers[1]: 1 comes after 2. Put the entries in order. [unsorted-parts]',
    ],
  },
  {
    breaks: 'host states are in order',
    by: [field(MISSION, ['hostStates'], ['SSD', 'SDN'])],
    says: [
      'missions/unmix.json 6:5 hostStates[1]: SDN comes after SSD. Put the entries in order. [unsorted-parts]',
    ],
  },
  {
    breaks: 'a mission stands in covered countries',
    by: [field(MISSION, ['hostStates'], ['SDN', 'SSD', 'TCD'])],
    says: [
      'missions/unmix.json 7:5 hostStates[2]: TCD is not among the countries of the data set. Write only covered host states, or add data/countries/tcd/. [host-state]',
    ],
  },
  {
    breaks: 'a mission stands in countries that exist',
    by: [field(MISSION, ['hostStates'], ['SDN', 'SSD', 'ZZZ'])],
    says: [
      'missions/unmix.json 7:5 hostStates[2]: "ZZZ" is not a code of ISO 3166-1. Write the alpha-3 code, such as SDN for Sudan, or XKX for Kosovo. [country-code]',
    ],
  },
  {
    breaks: "a mission's note is about one of its host states",
    by: [field(MISSION, ['transitionNotes', 0, 'hostState'], 'TCD')],
    says: [
      'missions/unmix.json 15:20 transitionNotes[0].hostState: The note is about TCD, but the mission stands in SDN, SSD. Write one of these, or add the state to "hostStates". [host-state]',
    ],
  },
  {
    breaks: 'a mission has one note for each host state',
    by: [
      field(MISSION, ['transitionNotes', 1], {
        hostState: 'SDN',
        note: 'It handed over its camps.',
      }),
    ],
    says: [
      'missions/unmix.json 19:20 transitionNotes[1].hostState: There is already a note on SDN. Write one note for each host state. [host-state]',
    ],
  },
  {
    breaks: 'a resolution is named by its symbol and year',
    by: [field(MISSION, ['pocMandateResolutions', 0], 'Resolution 1769')],
    says: [
      'missions/unmix.json 11:5 pocMandateResolutions[0]: "Resolution 1769" is not the symbol of a resolution with its year. Write it such as "S/RES/1769 (2007)". [resolution-symbol]',
    ],
  },
  {
    breaks: 'a status does not change into itself',
    by: [field(PLAN, ['statusHistory', 1, 'status'], 'adopted')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 12:17 statusHistory[1].status: "adopted" was the status already. Delete the entry, or write to what the status changed. [status-history]',
    ],
  },
  {
    breaks: 'the history of a status ends with the status',
    by: [field(PLAN, ['status'], 'adopted')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 5:13 status: The status is "adopted", but its history ends with "lapsed". Correct one of the two. [status-history]',
    ],
  },
  {
    breaks: 'a gap stands once for a country',
    by: [field('countries/sdn/country.json', ['gaps', 1], 'The text of the plan, not retrieved.')],
    says: [
      'countries/sdn/country.json 6:5 gaps[1]: Nearly the same words already stand in line 5. Delete one of the two. [duplicate-entry]',
    ],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'a status may come back',
    by: [
      field(PLAN, ['statusHistory', 2], { status: 'adopted', from: '2022' }),
      field(PLAN, ['status'], 'adopted'),
    ],
  },
  {
    allows: 'a strategy may have no history',
    by: [field(PLAN, ['statusHistory'], undefined)],
  },
  {
    allows: 'a mission may have notes on both its host states',
    by: [
      field(MISSION, ['transitionNotes', 1], {
        hostState: 'SSD',
        note: 'It handed over its camps.',
      }),
    ],
  },
];

describe('missions, strategies and countries', () => {
  runCases(breaches, neighbours);
});
