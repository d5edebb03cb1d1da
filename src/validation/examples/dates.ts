import { inPiece, type CodeExamples } from '../code-example.ts';
import { BATCH, CLAIM, FORCE, MISSION, PLAN } from './paths.ts';

const [FIRST, SECOND] = ['"date": "2021-02",', '"date": "2022-07-05",'];

/** Examples of dates that are dates, and cannot be right. */
export const DATE_EXAMPLES = {
  'future-date': inPiece(FORCE, {
    wrong: '"date": "2032-07-05",',
    right: SECOND,
    says: '2032-07-05 lies after 2024-06-30, the day on which the record was closed. Correct the date, or move the day in data/dataset.json for the whole record.',
  }),
  'unlikely-year': inPiece(MISSION, {
    wrong: '"start": "0207-07-31",',
    right: '"start": "2007-07-31",',
    says: '0207-07-31 is not a likely date. Write a year from 1945 to 2100.',
  }),
  'finding-before-commitment': inPiece(FORCE, {
    wrong: '"date": "2020-02",',
    right: FIRST,
    says: 'The finding is dated 2020-02, but the commitment was made on 2020-05-21. Correct one of the dates, or move the finding to the commitment that it tests.',
  }),
  'check-before-claim': inPiece(CLAIM, {
    wrong: '"date": "2021-01-06",',
    right: '"date": "2022-01-06",',
    says: 'The check is dated 2021-01-06, before the claim of 2021-12-11. Leave it where the claim is about what had already happened.',
  }),
  'end-before-start': inPiece(MISSION, {
    wrong: '"start": "2020-12-31",\n  "end": "2007-07-31",',
    right: '"start": "2007-07-31",\n  "end": "2020-12-31",',
    says: '"end" is 2007-07-31, before "start", which is 2020-12-31. Correct one of the two; are they swapped?',
  }),
  'dated-after-source': inPiece(FORCE, {
    wrong: '"date": "2022-07-15",',
    right: SECOND,
    says: 'This is dated 2022-07-15, but its source "news-batch" is from 2022-07-05. Correct one of the two dates, or name the source that reports it.',
  }),
  'unsorted-parts': inPiece(PLAN, {
    wrong: '"from": "2020-04",',
    right: '"from": "2021-10",',
    says: '2020-04 comes after a later date. Put the entries in order, oldest first.',
  }),
  'waiting-date': inPiece(FORCE, {
    wrong: '"date": "2024",',
    right: '"date": "2024-05",',
    instead: SECOND,
    given: [{ file: BATCH, from: SECOND, to: '"date": "2024-06-03",' }],
    says: '2024 may be later than 2024-06-30: this waits, and does not count yet. Write month or day where the source gives them.',
  }),
} as const satisfies CodeExamples;
