interface CodeEntry {
  readonly severity: 'error' | 'warning';
  /** Why there is such a rule, in one line. */
  readonly reason: string;
}

/** Problems seen while files are read, parsed and held against their schema. Rules bring their own codes. */
export const FILE_CODES = {
  'unknown-file': {
    severity: 'error',
    reason: 'A file that no part of the site reads is a record that nobody sees.',
  },
  'missing-file': {
    severity: 'error',
    reason: 'Without this file the other records cannot be read.',
  },
  'wrong-kind': {
    severity: 'error',
    reason: 'In the folder of another kind a record is read as what it is not.',
  },
  'second-copy': {
    severity: 'error',
    reason: 'Of two copies of a record, each would count.',
  },
  'not-a-file': {
    severity: 'error',
    reason: 'A link can lead out of the folder, and not every system can follow it.',
  },
  'file-too-large': {
    severity: 'error',
    reason: 'A record fits on a screen; a huge file is a mistake or an attack.',
  },
  'too-much-data': {
    severity: 'error',
    reason: 'A change that adds thousands of files or megabytes is not read any further.',
  },
  'altered-history': {
    severity: 'error',
    reason: 'What is said of a change afterwards must be what was said of it at the time.',
  },
  'altered-release': {
    severity: 'error',
    reason: 'What somebody cited must still be there as it was, to the byte.',
  },
  'released-version': {
    severity: 'error',
    reason: 'A citation of what was never released would name a release in which it is not found.',
  },
  'not-utf-8': {
    severity: 'error',
    reason: 'Text in another encoding comes out garbled.',
  },
  'byte-order-mark': {
    severity: 'error',
    reason: 'The invisible mark becomes part of the first name in the file.',
  },
  'line-endings': {
    severity: 'error',
    reason: 'Line endings of Windows make every line look changed.',
  },
  'tab-character': {
    severity: 'error',
    reason: 'Records are indented with two spaces, so that changes show line by line.',
  },
  'merge-conflict': {
    severity: 'error',
    reason: 'Two versions of the record stand in the file at once.',
  },
  'json-syntax': {
    severity: 'error',
    reason: 'A file that is not JSON cannot be read.',
  },
  'json-comment': {
    severity: 'error',
    reason: 'JSON has no comments; what a reader should know belongs in a field.',
  },
  'json-trailing-comma': {
    severity: 'error',
    reason: 'JSON has no comma after the last entry.',
  },
  'duplicate-key': {
    severity: 'error',
    reason: 'Of two values for one field, one would be lost without a word.',
  },
  'too-deep': {
    severity: 'error',
    reason: 'No record is nested so deeply; it is a mistake or an attack.',
  },
  'csv-header': {
    severity: 'error',
    reason: 'The header says which cell is what; it has the columns of the schema, in order.',
  },
  'csv-quote': {
    severity: 'error',
    reason: 'A quote that is not closed swallows the rows after it.',
  },
  'csv-row-length': {
    severity: 'error',
    reason: 'In a row that is too short or too long, cells stand under the wrong name.',
  },
  'csv-blank-row': {
    severity: 'error',
    reason: 'A blank row is no record.',
  },
  'csv-stray-row': {
    severity: 'error',
    reason: 'A sum or a note below a table is no record, and would be read as one.',
  },
  'unknown-field': {
    severity: 'error',
    reason: 'What stands under a name that nobody knows is not shown anywhere.',
  },
  'missing-field': {
    severity: 'error',
    reason: 'Without this field the record cannot be shown or scored.',
  },
  'wrong-type': {
    severity: 'error',
    reason: 'A text is not a number, and a list is not a text.',
  },
  'not-in-list': {
    severity: 'error',
    reason: 'The value must be one of a closed list, so that records can be compared.',
  },
  'out-of-range': {
    severity: 'error',
    reason: 'The number lies outside the range that it can have.',
  },
  'date-form': {
    severity: 'error',
    reason: 'Dates are written YYYY-MM-DD, YYYY-MM or YYYY, so that no day is taken for a month.',
  },
  'impossible-date': {
    severity: 'error',
    reason: 'The calendar has no such day.',
  },
  'id-form': {
    severity: 'error',
    reason: 'Ids are addresses: lower-case letters, digits and single hyphens.',
  },
  'url-form': {
    severity: 'error',
    reason: 'A reader must be able to follow the address, and only http and https are safe.',
  },
  'wrong-form': {
    severity: 'error',
    reason: 'The text does not have the form that the schema asks for.',
  },
  'text-empty': {
    severity: 'error',
    reason: 'An empty text says nothing; what is unknown is left out.',
  },
  'text-too-long': {
    severity: 'error',
    reason: 'A text that is too long does not fit where it is shown.',
  },
  'list-empty': {
    severity: 'error',
    reason: 'The list needs at least one entry.',
  },
  'list-repeats': {
    severity: 'error',
    reason: 'An entry stands in the list twice.',
  },
  'method-constant': {
    severity: 'error',
    reason: 'Without all its constants the method cannot score.',
  },
  'risk-tree': {
    severity: 'error',
    reason:
      'A variable that counts twice, or has no series or goalposts, makes risk another figure.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** Code of a problem seen while files are read, parsed and held against their schema. */
export type FileCode = keyof typeof FILE_CODES;
