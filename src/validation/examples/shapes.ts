import { inPiece, type CodeExamples } from '../code-example.ts';
import { ARMY, BATCH, FORCE, MISSION, SUDAN } from './paths.ts';

/** Examples of fields and values that are not as the schema says. */
export const SHAPE_EXAMPLES = {
  'unknown-field': inPiece(FORCE, {
    wrong: '"madeon": "2020-05-21",',
    right: '"madeOn": "2020-05-21",',
    says: 'There is no field "madeon" here. Did you mean "madeOn"?',
  }),
  'missing-field': inPiece(FORCE, {
    wrong: '"id": "sdn-force-f1",\n      "finding"',
    right: '"id": "sdn-force-f1",\n      "date": "2021-02",\n      "finding"',
    says: 'The field "date" is missing. Write it, such as "date": "2022-07-05".',
  }),
  'wrong-type': inPiece(FORCE, {
    wrong: '"level": "0",',
    right: '"level": 0,',
    says: '"0" is text. Write 0 without quotes.',
  }),
  'not-in-list': inPiece(FORCE, {
    wrong: '"observer": "UN",',
    right: '"observer": "un",',
    says: '"UN" is not on the list. Did you mean "un"? The choice is academic, au-or-regional, foreign-government, host-state, ngo, press or un.',
  }),
  'out-of-range': inPiece(FORCE, {
    wrong: '"weight": { "value": 20, "reason": "It carries the plan.", "coder": "d" },',
    right: '"weight": { "value": 2, "reason": "It carries the plan.", "coder": "d" },',
    instead: '"deadline": "2021-03-31",',
    says: '20 is outside the range. Write a number above 0 and of at most 10.',
  }),
  'date-form': inPiece(BATCH, {
    wrong: '"date": "5 July 2022",',
    right: '"date": "2022-07-05",',
    says: '"5 July 2022" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2022-07-05.',
  }),
  'impossible-date': inPiece(BATCH, {
    wrong: '"date": "2022-06-31",',
    right: '"date": "2022-07-05",',
    says: '31 June 2022 is not in the calendar. June 2022 has 30 days. Write the day that the source gives.',
  }),
  'id-form': inPiece(FORCE, {
    wrong: '"strategy": "SDN Plan",',
    right: '"strategy": "sdn-plan",',
    says: '"SDN Plan" is not an id. Write lower-case letters, digits and single hyphens, such as "sdn-plan".',
  }),
  'url-form': inPiece(BATCH, {
    wrong: '"url": "news.example.org/first-batch",',
    right: '"url": "https://news.example.org/first-batch",',
    says: '"news.example.org/first-batch" is not a web address that may be linked to. Write the whole address, beginning with https://, without spaces.',
  }),
  'wrong-form': inPiece(MISSION, {
    wrong: '"hostState": "sdn",',
    right: '"hostState": "SDN",',
    says: '"sdn" is not a code in the form of ISO 3166-1 alpha-3. Write three capital letters, such as SDN for Sudan.',
  }),
  'text-empty': inPiece(ARMY, {
    wrong: '"rationale": "",',
    right: '"rationale": "Civilian oversight would open them to taxation.",',
    says: 'The text is empty. Write it; leave the field out where it is unknown.',
  }),
  'text-too-long': inPiece(SUDAN, {
    wrong:
      '"name": "The Republic of the Sudan, which has had two names and three capitals since 1956, as some say",',
    right: '"name": "Sudan",',
    says: 'The text has 93 characters; at most 80 fit. Shorten it, or divide the record.',
  }),
  'list-empty': inPiece(FORCE, {
    wrong: '"tiers": [],',
    right: '"tiers": [2],',
    instead: '"tiers": [\n    1,\n    2\n  ],',
    says: 'The list is empty. Write at least one entry.',
  }),
  'list-repeats': inPiece(FORCE, {
    wrong: '"tiers": [1, 2, 2],',
    right: '"tiers": [1, 2],',
    instead: '"tiers": [\n    1,\n    2\n  ],',
    says: '2 stands in the list a second time. Delete it.',
  }),
} as const satisfies CodeExamples;
