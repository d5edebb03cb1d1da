import { inPiece, type CodeExamples } from '../code-example.ts';
import { MISSION, RISKS } from './paths.ts';

/** Examples of rows that stand in the wrong order, and of decisions and mandates that are named wrongly. */
export const ROW_EXAMPLES = {
  'unsorted-rows': inPiece(RISKS, {
    wrong: '\nsdn-risk-003,2021-01',
    right: '\nsdn-risk-001,2021-01',
    says: '"sdn-risk-002" comes after "sdn-risk-003". Sort the rows by the column "id", by letters and digits.',
  }),
  'mission-row-id': inPiece('episodes.csv', {
    wrong: 'sdn-binox-2019,binox,SDN,2020-06-03',
    right: 'sdn-binox-2020,binox,SDN,2020-06-03',
    says: '"sdn-binox-2019" is not an id for this decision. Write "sdn-binox-2020", with "-2", "-3" and so on for a further one of the year.',
  }),
  'mandate-cells': inPiece('mandates.csv', {
    wrong: 'among-others,2,yes',
    right: 'among-others,2 3,yes',
    says: 'The tiers are "2", but the tasks told are of "2 3". Write "2 3", or tell the tasks of the other tiers.',
  }),
  'symbol-year': inPiece('mandates.csv', {
    wrong: 'S/RES/1769 (2008),2007-07-31',
    right: 'S/RES/1769 (2007),2007-07-31',
    says: 'The symbol is of 2008, but the date is 2007-07-31. Correct one of the two.',
  }),
  'resolution-symbol': inPiece(MISSION, {
    wrong: '"Resolution 1769"',
    right: '"S/RES/1769 (2007)"',
    says: '"Resolution 1769" is not the symbol of a resolution with its year. Write it such as "S/RES/1769 (2007)".',
  }),
} as const satisfies CodeExamples;
