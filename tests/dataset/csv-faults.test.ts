import { describe, expect, test } from 'vitest';
import { checkMinimal, file, text, type Edit } from './minimal-data.ts';

const RISKS = 'countries/sdn/risks.csv';
const HEADER =
  'id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder';

interface Fault {
  readonly fault: string;
  readonly by: readonly Edit[];
  readonly says: readonly string[];
}

const faults: Fault[] = [
  {
    fault: 'a CSV file without a header',
    by: [file(RISKS, '')],
    says: [
      'countries/sdn/risks.csv 1:1 The header, the first line, is missing. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  { fault: 'a CSV file with a header alone', by: [file(RISKS, `${HEADER}\n`)], says: [] },
  {
    fault: 'a misspelt column',
    by: [text(RISKS, 'threat', 'thread')],
    says: [
      'countries/sdn/risks.csv 1:9 The header has "thread" where "threat" should be. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'a missing column',
    by: [text(RISKS, ',severityCoder', '')],
    says: [
      'countries/sdn/risks.csv 1:75 The header has no column "severityCoder". Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'an extra column',
    by: [text(RISKS, 'date,', 'date,place,')],
    says: [
      'countries/sdn/risks.csv 1:9 The header has a column "place" that nobody reads. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'columns in another order',
    by: [text(RISKS, 'id,date', 'date,id')],
    says: [
      'countries/sdn/risks.csv 1:1 The columns of the header are in another order. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'a column that stands twice',
    by: [text(RISKS, 'severityCoder', 'severityCoder,id')],
    says: [
      'countries/sdn/risks.csv 1:89 The header names a column twice. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'tabs between cells',
    by: [text(RISKS, /,/g, '\t')],
    says: [
      'countries/sdn/risks.csv 1:1 The cells are separated by tabs, not commas. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'semicolons between cells',
    by: [text(RISKS, /,/g, ';')],
    says: [
      'countries/sdn/risks.csv 1:1 The cells are separated by semicolons, not commas. Write the first line as id,date,threat,finding,perpetrator,figures,source,severity,severityReason,severityCoder [csv-header]',
    ],
  },
  {
    fault: 'a byte order mark in CSV',
    by: [text(RISKS, 'id,', '\uFEFFid,')],
    says: [
      'countries/sdn/risks.csv 1:1 The file begins with an invisible byte order mark. Save it as "UTF-8", without BOM. [byte-order-mark]',
    ],
  },
  {
    fault: 'line endings of Windows in CSV',
    by: [text(RISKS, /\n/g, '\r\n')],
    says: [
      'countries/sdn/risks.csv 1:88 The lines end in carriage returns, as on Windows (CRLF). Save the file with LF line endings. [line-endings]',
    ],
  },
  {
    fault: 'a short row',
    by: [text(RISKS, 'news-batch,,,', 'news-batch')],
    says: [
      'countries/sdn/risks.csv 3:1 The row has 7 cells; the header has 10 columns. Write a comma for each cell that is left blank. [csv-row-length]',
    ],
  },
  {
    fault: 'a row that is broken over two lines',
    by: [text(RISKS, '2022-04,', '2022-04,\n')],
    says: [
      'countries/sdn/risks.csv 3:1 The row is broken over two lines. Write it on one line. [csv-row-length]',
    ],
  },
  {
    fault: 'a long row',
    by: [text(RISKS, 'Shops were', 'Shops, and more, were')],
    says: [
      'countries/sdn/risks.csv 3:1 The row has 12 cells; the header has 10 columns. Put a text that holds a comma into double quotes, or delete a comma too many. [csv-row-length]',
    ],
  },
  {
    fault: 'a blank row',
    by: [text(RISKS, '\nsdn-risk-002', '\n\nsdn-risk-002')],
    says: ['countries/sdn/risks.csv 3:1 The row is blank. Delete the line. [csv-blank-row]'],
  },
  {
    fault: 'a row of commas',
    by: [text(RISKS, '\nsdn-risk-002', `\n${','.repeat(9)}\nsdn-risk-002`)],
    says: ['countries/sdn/risks.csv 3:1 The row is blank. Delete the line. [csv-blank-row]'],
  },
  {
    fault: 'a row of which nothing but the id and the day is filled',
    by: [text(RISKS, '\nsdn-risk-002', `\nsdn-risk-0015,2021${','.repeat(8)}\nsdn-risk-002`)],
    says: [
      'countries/sdn/risks.csv 3:1 The row is no record: it has no threat, finding or source. Delete it where it is a sum or a note; a record needs these cells. [csv-stray-row]',
    ],
  },
  {
    fault: 'a quote that is not closed',
    by: [text(RISKS, 'displaced."', 'displaced.')],
    says: [
      'countries/sdn/risks.csv 2:36 The cell that this double quote opens is not closed as it should be. Close it before the next comma; a double quote inside a text is written twice (""). [csv-quote]',
    ],
  },
  {
    fault: 'a quote that is not closed, after a cell with a line break',
    by: [
      text(
        RISKS,
        'sdn-risk-002',
        'sdn-risk-002,2021-02,intercommunal,"One\ntwo.",,,joint-report,,,\nsdn-risk-003',
      ),
      text(RISKS, 'Shops', '"Shops'),
    ],
    says: [
      'countries/sdn/risks.csv 3:36 column finding: The text holds U+000A, a control character. Delete it; write the text as one line. [control-character]',
      'countries/sdn/risks.csv 5:35 The cell that this double quote opens is not closed as it should be. Close it before the next comma; a double quote inside a text is written twice (""). [csv-quote]',
    ],
  },
  {
    fault: 'a quote inside a text',
    by: [text(RISKS, 'At least', 'At "least"')],
    says: [
      'countries/sdn/risks.csv 2:36 The cell that this double quote opens is not closed as it should be. Close it before the next comma; a double quote inside a text is written twice (""). [csv-quote]',
    ],
  },
  {
    fault: 'text after a closing quote',
    by: [text(RISKS, 'displaced."', 'displaced." in all')],
    says: [
      'countries/sdn/risks.csv 2:36 The cell that this double quote opens is not closed as it should be. Close it before the next comma; a double quote inside a text is written twice (""). [csv-quote]',
    ],
  },
  {
    fault: 'a number with a decimal comma',
    by: [text(RISKS, ',3,', ',"2,5",')],
    says: [
      'countries/sdn/risks.csv 2:97 column severity: "2,5" is not on the list. Write 1, 2 or 3. [not-in-list]',
    ],
  },
  {
    fault: 'a number with an exponent',
    by: [text(RISKS, ',3,', ',1e0,')],
    says: [
      'countries/sdn/risks.csv 2:97 column severity: "1e0" is not on the list. Write 1, 2 or 3. [not-in-list]',
    ],
  },
  {
    fault: 'a number with a leading zero in CSV',
    by: [text(RISKS, ',3,', ',03,')],
    says: [
      'countries/sdn/risks.csv 2:97 column severity: "03" is not on the list. Write 1, 2 or 3. [not-in-list]',
    ],
  },
  {
    fault: 'a number off the scale in CSV',
    by: [text(RISKS, ',3,', ',7,')],
    says: [
      'countries/sdn/risks.csv 2:97 column severity: 7 is not on the list. Write 1, 2 or 3. [not-in-list]',
    ],
  },
];

describe('CSV files with faults', () => {
  test.each(faults)('$fault', ({ by, says }) => {
    expect(checkMinimal(...by)).toEqual(says);
  });
});
