import { inPiece, type CodeExamples } from '../code-example.ts';
import { ARMY, CLAIM, FORCE, PLAN, RISKS } from './paths.ts';

/** Examples of judgements that do not agree, or lack their reason or their date. */
export const JUDGEMENT_EXAMPLES = {
  'level-direction': inPiece(FORCE, {
    wrong: '"level": 2,\n      "direction": "contradicts",',
    right: '"level": 0,\n      "direction": "contradicts",',
    says: 'Level 2 does not go with "contradicts". With "contradicts" the level is 0 or 1; correct one of the two.',
  }),
  'reversed-level': inPiece(FORCE, {
    wrong: '"level": 1,\n      "reversed": true,\n      "direction": "contradicts",',
    right: '"level": 0,\n      "reversed": true,\n      "direction": "contradicts",',
    instead: '"level": 0,\n      "direction": "contradicts",',
    says: 'The finding is marked as reversed, but has level 1. Write level 0, or take out "reversed".',
  }),
  'state-letter-observer': inPiece(CLAIM, {
    wrong:
      '"observer": "press",\n      "observerBasis": "words",\n      "source": "sdn-letter-2021",',
    right:
      '"observer": "host-state",\n      "observerBasis": "words",\n      "source": "sdn-letter-2021",',
    instead: '"observer": "press",\n      "observerBasis": "words",\n      "source": "news-batch",',
    given: [{ file: CLAIM, from: '"2022-01-06"', to: '"2021-12-11"' }],
    says: 'The observer is "press", but "sdn-letter-2021" is a letter of the state. Write "host-state", or name the document of whoever saw it.',
  }),
  'private-person': inPiece(FORCE, {
    wrong: '"finding": "Nothing of the force was seen, said a farmer, Jane Doe.",',
    right: '"finding": "Nothing of the force was seen, said a farmer.",',
    instead: '"finding": "Nothing of the force was seen.",',
    says: 'Beside "farmer" stands what looks like the name of a private person. Write "a farmer" or "three women" instead; leave it if it is a body, or somebody in office.',
  }),
  'half-judgement': inPiece(RISKS, {
    wrong: 'joint-report,3,,d',
    right: 'joint-report,3,159 killed.,d',
    says: '"severityReason" is blank, though other parts of the judgement stand here. Fill severity, severityReason and severityCoder, or leave all three blank.',
  }),
  'long-reason': inPiece(ARMY, {
    wrong:
      '"reason": "The army is the force on which all civilians who are at risk in any part of the country have to depend first, before the police and before anybody else.",',
    right: '"reason": "Civilians at risk depend on it first.",',
    says: 'The reason has 30 words; at most 25 are read. Shorten it.',
  }),
  'repeated-criterion': inPiece(PLAN, {
    wrong: '"criterion": "budget",\n      "value": 1,',
    right: '"criterion": "specific-acts",\n      "value": 1,',
    says: '"budget" is judged a second time. Keep one of the two.',
  }),
  'coder-missing': inPiece(FORCE, {
    wrong: '"source": "joint-report",\n      "pinpoint": "para. 9"',
    right: '"source": "joint-report",\n      "pinpoint": "para. 9",\n      "coder": "contributor"',
    says: 'Nobody is named as the coder of "sdn-force-f3". Write "coder": "contributor", or your id from data/vocabularies/coders.csv if you are listed there.',
  }),
  'coding-fields': inPiece('codings/b.csv', {
    wrong: 'sdn-force-f1,,no,,yes',
    right: 'sdn-force-f1,0,no,,yes',
    says: '"sdn-force-f1" is a finding, and "level" is blank. Write the level that the coder read.',
  }),
  'audit-fields': inPiece('audits/2024-03-01.csv', {
    wrong: 'sdn-force-f1,small-flaw,,',
    right: 'sdn-force-f1,small-flaw,The report is of May.,',
    says: '"sdn-force-f1" is read as "small-flaw", and "differs" is blank. Say what differs from the source.',
  }),
  'undated-incentive': inPiece(ARMY, {
    wrong: '"source": "news-batch",\n      "until"',
    right: '"source": "news-batch",\n      "date": "2022-04",\n      "until"',
    says: '1 incentive of SDN has no date; this is the first. Write when it was seen, if only the year.',
  }),
  'missing-pinpoint': inPiece(FORCE, {
    wrong: '"source": "news-batch"\n',
    right: '"source": "news-batch",\n      "pinpoint": "par. 2"\n',
    says: '1 finding or check of SDN has no pinpoint; this is the first. Write paragraph, page or article where the source can be opened.',
  }),
} as const satisfies CodeExamples;
