/** Words of the files that are made from the tables, and of what describes them. */
export const formats = {
  description:
    'A public, sourced, scored record of national strategies and host-state commitments to protect civilians, of what states say that they have done, and of what others found.',
  inPreparation: (version: string, last: string | null) =>
    `The data ${version} are in preparation and may still change${last === null ? '' : `; the last release, which stays as it is, is ${last}`}.`,
  keywords: [
    'protection of civilians',
    'peacekeeping',
    'host states',
    'transitions',
    'commitments',
    'open data',
  ],
  missing: 'Unknown, or does not apply: the meaning of the column says which. Never 0.',
  readingRules: [
    'An empty cell is unknown or does not apply: never 0. The dictionary says which.',
    'Dates are texts, as exact as the source: a day, a month or a year.',
    'Members of a list are parted by a semicolon and a space. In CSV and in a spreadsheet an empty list and an unknown one are both an empty cell; JSON, NDJSON, Parquet and SQLite tell them apart.',
    'In CSV a text that a spreadsheet would run as a formula has an apostrophe in front; the other formats have it without.',
    'Computed figures are rounded to six decimals, and each belongs to the data, method and day named in its row.',
    'Levels, verdicts, strengths and severities are judgements by the coders named.',
    'Every row says in which file and line of the repository it stands. Ids join the tables.',
  ],
  about: {
    title: 'POC Strategy Benchmark',
    data: 'Version of the data',
    method: 'Version of the method',
    schema: 'Version of the schemas',
    asOf: 'Scores as of',
    licence: 'Licence',
    citation: 'To cite',
    sheet: 'Sheet',
    says: 'What it holds',
  },
  readme: {
    title: (data: string) => `POC Strategy Benchmark, data ${data}`,
    files: 'Files',
    reading: 'How to read them',
    dictionary: 'dictionary.csv says what each column means, and where that is defined.',
    dataPackage:
      'datapackage.json says the same for programs (Data Package 2.0): types, keys between tables, closed lists with their order.',
    row: (rows: string) => `${rows} rows`,
  },
  page: {
    title: 'All tables in one file',
    note: 'Each file is made from the same rows, and unknown stays unknown in all of them. The hash tells whether a file arrived whole.',
    columns: { file: 'File', size: 'Size', sha256: 'SHA-256' },
    wholes: {
      xlsx: 'A workbook for a spreadsheet program: a sheet a table, with a dictionary of columns.',
      sqlite: 'A SQLite database, with keys between the tables. Lists are JSON; true is 1.',
    },
    bulk: {
      'csv.zip': 'Every table as CSV, with a README, the dictionary and a data package.',
      'json.zip': 'Every table as JSON.',
      'ndjson.zip': 'Every table as NDJSON: one row a line.',
      'parquet.zip': 'Every table as Parquet, for R, Python, DuckDB and Spark.',
      'by-country.zip':
        'Findings and readings as Parquet, a folder a country, which DuckDB, Spark and Trino read in place.',
      'all.json': 'Every table in one JSON file.',
    },
    metadata: 'What describes the files, for programs',
    describing: {
      'datapackage.json': 'Data Package 2.0: types, keys and closed lists of the CSV files.',
      'csv-metadata.json': 'CSV on the Web: types and keys of the CSV files.',
      'ro-crate-metadata.json': 'RO-Crate 1.1: the files, their licence and their author.',
      'catalog.jsonld': 'DCAT 3 with DCAT-AP: an entry for a data catalogue.',
    },
    names: { csv: 'CSV', json: 'JSON', ndjson: 'NDJSON', parquet: 'Parquet' },
  },
} as const;
