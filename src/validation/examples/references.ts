import { inPiece, inWords, type CodeExamples } from '../code-example.ts';
import { ARMY, BATCH, FORCE, MISSION, MONITORS, PLAN, SUDAN, REPLY } from './paths.ts';

/** Examples of records that name others wrongly, or stand twice. */
export const REFERENCE_EXAMPLES = {
  'unknown-reference': inPiece(FORCE, {
    wrong: '"source": "joint-raport",',
    right: '"source": "joint-report",',
    says: 'There is nothing with the id "joint-raport". Did you mean "joint-report"? If not, add a source of that id.',
  }),
  'redirect-target': inPiece('redirects.csv', {
    wrong: 'old-report,old-report,',
    right: 'old-report,joint-report,',
    says: '"old-report" is redirected to itself. Write the id that took its place.',
  }),
  'other-country': inPiece(MONITORS, {
    wrong: '"madeTo": "mission",\n  "strategy": "sdn-plan",',
    right: '"madeTo": "mission",',
    says: '"sdn-plan" is a strategy of SDN. Name one of SSD, or leave the field out.',
  }),
  'source-not-read': inPiece(BATCH, {
    wrong: '"access": "cited"',
    right: '"access": "part"',
    instead: '"access": "full"',
    says: '"news-batch" is marked as cited, not read. So it is in 3 other places. Name the document in which it was read; or read this one and mark it "part" or "full".',
  }),
  'unused-source': inWords('countries/sdn/sources/spare.json', {
    wrong: 'A source that no record names, and that has no "purpose".',
    right: 'A source that a finding names, or one with "purpose": "Background to the plan."',
    says: 'No record names "spare". Name it where it is used, say in "purpose" what it is for, or delete it.',
  }),
  'part-id': inPiece(ARMY, {
    wrong: '"id": "sdn-army-1",',
    right: '"id": "sdn-army-i1",',
    says: '"sdn-army-1" is not an id for this place. Write "sdn-army-i" and the next free number.',
  }),
  'duplicate-id': inPiece('countries/sdn/risks.csv', {
    wrong: '\nsdn-risk-001,2022-04',
    right: '\nsdn-risk-002,2022-04',
    says: 'The id "sdn-risk-001" already stands in data/countries/sdn/risks.csv, line 2. Write another id here, or delete one of the two.',
  }),
  'duplicate-entry': inPiece(SUDAN, {
    wrong:
      '    "The text of the plan: not retrieved.",\n    "The text of the plan, not retrieved."\n',
    right: '    "The text of the plan: not retrieved."\n',
    says: 'Nearly the same words already stand in line 5. Delete one of the two.',
  }),
  'duplicate-source': inPiece('countries/sdn/sources/sdn-letter.json', {
    wrong:
      '"title": "Letter dated 11 December 2021 from the Permanent Representative.",\n  "publisher": "UN Security Council",\n  "kind": "state-letter",\n  "date": "2021-12-11",',
    right:
      '"title": "Letter dated 21 May 2020 from the Permanent Representative",\n  "publisher": "UN Security Council",\n  "kind": "state-letter",\n  "date": "2020-05-21",',
    given: [
      {
        file: 'countries/sdn/sources/sdn-letter-2021.json',
        from: '"date": "2021-12-11",',
        to: '"date": "2021-12-11",\n  "language": "en",',
      },
    ],
    says: 'The source "sdn-letter-2021" has nearly the same title, date and publisher. If it is the same document, keep one and redirect the other in data/redirects.csv.',
  }),
  'host-state': inPiece(MISSION, {
    wrong: '"hostState": "TCD",',
    right: '"hostState": "SDN",',
    says: 'The note is about TCD, but the mission stands in SDN, SSD. Write one of these, or add the state to "hostStates".',
  }),
  'country-code': inPiece('countries/ssd/country.json', {
    wrong: '"iso3": "SUD",',
    right: '"iso3": "SSD",',
    says: '"SUD" is not a code of ISO 3166-1. Write the alpha-3 code, such as SDN for Sudan, or XKX for Kosovo.',
  }),
  'mission-source': inPiece(MISSION, {
    wrong: '"access": "part"\n',
    right: '"access": "part",\n  "source": "joint-report"\n',
    says: 'The access is "part", but no text is named. Name it in "source" or "url", or write "cited".',
  }),
  'decided-elsewhere': inPiece('episodes.csv', {
    wrong: 'sdn-binox-2020,binox,TCD,',
    right: 'sdn-binox-2020,binox,SDN,',
    says: 'The mission "binox" stands in SDN, SSD, not in TCD. Write a state in which it stands, or correct the mission.',
  }),
  'reply-content': inPiece(REPLY, {
    wrong: '],\n  "language"',
    right: '],\n  "text": "The force was at its full strength.",\n  "language"',
    says: 'The reply has neither text nor link. Write "text" as it was given for publication, or "url" where it is published.',
  }),
  'reply-office': inPiece(REPLY, {
    wrong: '"who": "Mr Adam Example",',
    right: '"who": "Permanent Mission to the United Nations",',
    says: 'This names a person. Write the office, such as "Permanent Mission to the United Nations".',
  }),
  'undated-source': inPiece(BATCH, {
    wrong: '"kind": "news",\n  "url"',
    right: '"kind": "news",\n  "date": "2022-07-05",\n  "url"',
    says: '1 source of SDN has no date; this is the first. Write when it was published, if only the year.',
  }),
  'source-without-address': inPiece(BATCH, {
    wrong: '"date": "2022-07-05",\n  "access"',
    right: '"date": "2022-07-05",\n  "url": "https://news.example.org/first-batch",\n  "access"',
    says: '1 source of SDN has neither address nor symbol; this is the first. Write "url" or "symbol" where there is one.',
  }),
  'status-history': inPiece(PLAN, {
    wrong: '"status": "adopted",\n  "statusHistory"',
    right: '"status": "lapsed",\n  "statusHistory"',
    says: 'The status is "adopted", but its history ends with "lapsed". Correct one of the two.',
  }),
} as const satisfies CodeExamples;
