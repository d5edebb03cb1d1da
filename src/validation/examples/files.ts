import { inPiece, inPlace, inWords, type CodeExamples } from '../code-example.ts';
import { BATCH, FORCE, MONITORS, SUDAN } from './paths.ts';

/** Examples of what can be wrong with a file as a whole: its place, its name, its encoding. */
export const FILE_EXAMPLES = {
  'unknown-file': inPlace({
    wrong: 'countries/ssd/comitments/ssd-access.json',
    right: MONITORS,
    says: 'Nothing is known of a file in this place. Did you mean the folder "commitments", not "comitments"?',
  }),
  'missing-file': inWords('redirects.csv', {
    wrong: 'The file has been deleted, since it held no row.',
    right: 'The file is there; without a row it has its header alone.',
    says: 'data/redirects.csv is missing. Restore it.',
  }),
  'altered-history': inWords('history/0001.json', {
    wrong: 'The reason of an earlier change, put better in its place.',
    right: 'The entry as it was written; a later entry that says what is to be said.',
    says: 'The entry of the history was altered. Restore it from an earlier version: git checkout, or the copy on the site. A correction is a new entry.',
  }),
  'altered-release': inWords('releases/2026.1/scores.jsonl', {
    wrong: 'A score of an earlier release, corrected in its place.',
    right:
      'The file as it was released; a later release with the correction; a row in `notes.csv`.',
    says: 'The file of a release was altered. Restore it from the tag of its release. A correction makes a new release, and a note in data/releases/notes.csv.',
  }),
  'released-version': inWords('dataset.json', {
    wrong: 'Version 2026.1 is released; a record was added since, and the file still says 2026.1.',
    right: 'The file says 2026.2 as soon as 2026.1 is released: npm run release writes it.',
    says: 'The data are called 2026.1, which is released, and are no longer what was released. Write the next version, such as 2026.2.',
  }),
  'risk-tree': inWords('method/risk-tree.json', {
    wrong: 'A variable that names the series `ucdp-ns-totals-best`.',
    right: 'A variable that names `ucdp-ns-total-best`, as `data/indicators/` does.',
    says: 'data/indicators/ucdp-country-year.json has no series "ucdp-ns-totals-best". Name a series that is there.',
  }),
  'wrong-kind': inPlace({
    wrong: 'countries/sdn/commitments/news-batch.json',
    right: BATCH,
    says: 'This is a source, and it stands where a commitment belongs. Move it to data/countries/sdn/sources/.',
  }),
  'second-copy': inWords('countries/sdn/sources/news-batch (1).json', {
    wrong: '`news-batch (1).json` beside `news-batch.json`: the browser saved it a second time.',
    right: '`news-batch.json` alone.',
    says: 'The file is a second copy of "news-batch.json", and the same. Delete it.',
  }),
  'not-a-file': inWords(BATCH, {
    wrong: 'A link that leads to a file in another place.',
    right: 'The file itself.',
    says: 'This is a link or a device, not a file. Put the file itself here.',
  }),
  'file-too-large': inWords(BATCH, {
    wrong: 'A file of 10 MB, with the whole document pasted into it.',
    right: 'A file of about 1 kB, which says where the document can be read.',
    says: 'The file has 10000000 bytes; at most 1,000,000 are read. Keep the record to what a reader needs, one record a file.',
  }),
  'too-much-data': inWords('zzz.json', {
    wrong: 'A change that adds 60,000 files.',
    right: 'A change that adds the records of one country.',
    says: 'There are more than 50000 files and 50 MB of data; from here on nothing was read. Take out what is no record, or raise the limit in src/dataset/read-files.ts.',
  }),
  'not-utf-8': inWords(BATCH, {
    wrong: 'The file was saved as "Windows-1252" or "Latin 1".',
    right: 'The file was saved as "UTF-8".',
    says: 'From here on the file is not in UTF-8. Save it with the encoding UTF-8.',
  }),
  'byte-order-mark': inPiece(SUDAN, {
    wrong: '\uFEFF{',
    right: '{',
    says: 'The file begins with an invisible byte order mark. Save it as "UTF-8", without BOM.',
  }),
  'line-endings': inPiece(SUDAN, {
    wrong: '  "iso3": "SDN",\r\n  "name": "Sudan",\r\n',
    right: '  "iso3": "SDN",\n  "name": "Sudan",\n',
    says: 'The lines end in carriage returns, as on Windows (CRLF). Save the file with LF line endings.',
  }),
  'tab-character': inPiece(SUDAN, {
    wrong: '\t"iso3": "SDN",',
    right: '  "iso3": "SDN",',
    says: 'The file holds a tab character. Indent with two spaces, and write a space in a text.',
  }),
  'merge-conflict': inPiece(SUDAN, {
    wrong:
      '<<<<<<< HEAD\n  "name": "Sudan",\n=======\n  "name": "The Sudan",\n>>>>>>> correct-name\n',
    right: '  "name": "Sudan",\n',
    says: 'A merge conflict is left in the file. Keep one of the two versions and delete the markers.',
  }),
  'file-name': inPlace({
    wrong: 'countries/ssd/commitments/ssd-Access_1.json',
    right: MONITORS,
    says: 'The file\'s name, "ssd-Access_1", is not an id. Write at most 80 lower-case letters a to z, digits and single hyphens, such as "ssd-access-1".',
  }),
  'wrong-folder': inPlace({
    wrong: 'countries/ssd/commitments/sdn-force.json',
    right: FORCE,
    says: 'The file "sdn-force.json" stands in the folder "ssd". Begin its name with "ssd-", or move it into the folder of its country.',
  }),
  'country-file': inWords('countries/ssx/country.json', {
    wrong: 'data/countries/ssx/ holds commitments, and no country.json.',
    right: 'data/countries/ssd/ holds country.json, and commitments beside it.',
    says: 'The folder "ssx" has no country.json. Write one, or rename the folder to the code of its country in lower case.',
  }),
  'coding-file': inPlace({
    wrong: 'codings/a.csv',
    right: 'codings/b.csv',
    says: '"a" is the first coder, whose readings stand in the records. Name the file after another coder of the list.',
  }),
  'audit-file': inPlace({
    wrong: 'audits/2024-03-02.csv',
    right: 'audits/2024-03-01.csv',
    says: 'Nothing is said of an audit of "2024-03-02" in data/audits.csv. Write a row there: the day, the seed, the share, what was drawn from and seen.',
  }),
  'source-folder': inPlace({
    wrong: 'sources/news-batch.json',
    right: BATCH,
    says: '"news-batch" is used by SDN. Move it to data/countries/sdn/sources/; its id stays the same.',
  }),
  'schema-address': inPiece(SUDAN, {
    wrong: '{\n  "$schema": "../../schemas/mission.schema.json",',
    right: '{\n  "$schema": "../../../schemas/country.schema.json",',
    instead: '{',
    says: '"../../schemas/mission.schema.json" is not the schema of this record. Write "../../../schemas/country.schema.json", or delete the line.',
  }),
  'method-constant': inPiece('method/delivery.json', {
    wrong: '"minCoverige"',
    right: '"minCoverage"',
    says: 'minCoverage is missing. Write the constant as src/model/method.ts reads it.',
  }),
} as const satisfies CodeExamples;
