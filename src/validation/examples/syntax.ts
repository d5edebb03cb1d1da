import { inPiece, type CodeExamples } from '../code-example.ts';
import { RISKS, SUDAN } from './paths.ts';

const HEADER =
  'id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder';

/** Examples of texts that are not JSON, and of tables that are not CSV. */
export const SYNTAX_EXAMPLES = {
  'json-syntax': inPiece(SUDAN, {
    wrong: '"iso3": "SDN"\n  "name": "Sudan",',
    right: '"iso3": "SDN",\n  "name": "Sudan",',
    says: 'A comma is missing before "name". Write , after the entry before it.',
  }),
  'json-comment': inPiece(SUDAN, {
    wrong: '"name": "Sudan", // to be checked',
    right: '"name": "Sudan",',
    says: 'A comment stands here, and JSON has none. Delete it, or put it into the field "note" where there is one.',
  }),
  'json-trailing-comma': inPiece(SUDAN, {
    wrong: '    "The text of the plan: not retrieved.",\n  ]',
    right: '    "The text of the plan: not retrieved."\n  ]',
    says: 'A comma stands before the closing "]". Delete the comma.',
  }),
  'duplicate-key': inPiece(SUDAN, {
    wrong: '"name": "Sudan",\n  "name": "The Sudan",',
    right: '"name": "Sudan",',
    says: 'The field "name" stands here a second time; the first is in line 3. Keep one of the two.',
  }),
  'too-deep': inPiece(SUDAN, {
    wrong: `"gaps": ${'['.repeat(17)}${']'.repeat(17)}`,
    right: '"gaps": []',
    instead: '"gaps": [\n    "The text of the plan: not retrieved."\n  ]',
    says: 'Lists and objects stand more than 16 deep inside each other. Write the record as its template in data/README.md shows.',
  }),
  'csv-header': inPiece(RISKS, {
    wrong: HEADER.replace('threat', 'thread'),
    right: HEADER,
    says: `The header has "thread" where "threat" should be. Write the first line as ${HEADER}`,
  }),
  'csv-quote': inPiece(RISKS, {
    wrong: '"At least 159 killed, and 183,000 displaced.,',
    right: '"At least 159 killed, and 183,000 displaced.",',
    says: 'The cell that this double quote opens is not closed as it should be. Close it before the next comma; a double quote inside a text is written twice ("").',
  }),
  'csv-row-length': inPiece(RISKS, {
    wrong: 'sdn-risk-001,2021-01,intercommunal,At least 159 killed, and 183,000 displaced.,',
    right: 'sdn-risk-001,2021-01,intercommunal,"At least 159 killed, and 183,000 displaced.",',
    says: 'The row has 12 cells; the header has 10 columns. Put a text that holds a comma into double quotes, or delete a comma too many.',
  }),
  'csv-blank-row': inPiece(RISKS, {
    wrong: '159 killed.,d\n\nsdn-risk-002',
    right: '159 killed.,d\nsdn-risk-002',
    says: 'The row is blank. Delete the line.',
  }),
  'csv-stray-row': inPiece(RISKS, {
    wrong: '159 killed.,d\nTotal,,,,,,,3,,\nsdn-risk-002',
    right: '159 killed.,d\nsdn-risk-002',
    says: 'The row is no record: it has no date, threat, finding or source. Delete it where it is a sum or a note; a record needs these cells.',
  }),
} as const satisfies CodeExamples;
