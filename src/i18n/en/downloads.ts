import { downloadColumns } from './download-columns.ts';

/** Words of the data page, and what is said of columns that no schema defines. */
const score = 'of the scores’ day';

export const downloads = {
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  all: 'All tables',
  computed: 'computed',
  allFormats: 'every format',
  allButJson: 'every format but JSON, where it stands once, before the records',
  definedIn: (schema: string, field: string) => `${schema}, ${field}`,
  labelOf: (column: string, vocabulary: string) =>
    `${column} in words: its label in data/vocabularies/${vocabulary}.csv.`,
  wordOf: (column: string) => `${column} in words.`,
  roles: {
    independent: 'counted: seen by somebody other than the state',
    admission: 'counted: the state says that nothing was done',
    'enacted-text': 'counted: the text of a promised enactment',
    'self-serving': 'not counted: the state’s own good word',
    'not-usable':
      'not used: dated after the scores’ day, or only by a year or month that has not ended',
  },
  standings: {
    counted: 'counted',
    undated: 'undated, weighs nothing',
    'not-yet-known': 'dated only by a year or month that has not ended, weighs nothing yet',
    ended: 'ended, weighs nothing any more',
    'states-own-word': 'rests on the state’s own word, treated as not recorded',
  },
  gates: {
    ok: 'open: enough was checked, and enough time has passed',
    'too-early': 'too early to judge',
    'cannot-be-judged': 'cannot be judged: too little was checked',
  },
  statusReasons: {
    'nothing-due': 'nothing is due yet',
    'too-few-covered': 'too few commitments were checked',
    'coverage-too-low': 'too small a share of what is due was checked',
    'coverage-provisional': 'under 60% of what is due was checked',
    'covered-enough': 'enough of what is due was checked',
  },
  tables: {
    'scores-sets': {
      title: 'Delivery of countries, strategies and episodes',
      says: 'One row a country, strategy or decision on a mission: score, interval, bounds, coverage, certainty. Withheld scores have no figures, but a status and a reason.',
    },
    'scores-credibility': {
      title: 'Credibility and protection gap',
      says: 'One row a country, strategy or decision on a mission: design, incentives, risk, credibility, protection gap, and the flag with every leg.',
    },
    'scores-commitments': {
      title: 'Delivery of commitments',
      says: 'One row a commitment: score, interval, how much evidence, how old, whether observers disagree, and the claim gap.',
    },
    'scores-claims': {
      title: 'Verdicts on claims',
      says: 'One row a claim: what its checks add up to, and their range.',
    },
    'scores-incentives': {
      title: 'Balance of incentives',
      says: 'One row a country: what its security actors stand to gain, together, and the weakest of them.',
    },
    countries: {
      title: 'Countries',
      says: 'One row a host state, with how much is on record for it.',
    },
    missions: {
      title: 'Missions',
      says: 'One row a peace operation, with its protection mandates and its end.',
    },
    mandates: {
      title: 'Mandates',
      says: 'One row a resolution on a mission: how it speaks of protecting civilians and of human rights, as far as a text that was read shows it.',
    },
    episodes: {
      title: 'Decisions on missions',
      says: 'One row a decision on an exit, a drawdown, a hand-over or a change of the mandate to protect, in one host state.',
    },
    strategies: {
      title: 'Strategies',
      says: 'One row a plan, policy, compact, action plan, peace agreement or declaration.',
    },
    design: {
      title: 'Design of strategies',
      says: 'One row a criterion of a strategy’s design, with its value and the coder’s reason.',
    },
    commitments: {
      title: 'Commitments',
      says: 'One row an undertaking by a state, with its instrument, tiers, theme, deadline and target.',
    },
    findings: {
      title: 'Findings',
      says: 'One row a dated finding on a commitment: level, direction, observer and source, and how the score counts it.',
    },
    claims: {
      title: 'Claims',
      says: 'One row a claim of what a state says that it has done or that is so.',
    },
    checks: {
      title: 'Checks of claims',
      says: 'One row a dated check of a claim: verdict, observer and source, and what it weighs.',
    },
    actors: {
      title: 'Security actors',
      says: 'One row an army, police, militia or other force, with its role and the balance of its incentives.',
    },
    incentives: {
      title: 'Incentives',
      says: 'One row a political or economic reason to protect civilians, or not to, and whether it counts.',
    },
    risks: {
      title: 'Threats to civilians',
      says: 'One row a dated, sourced fact. A selection, not a count of all harm.',
    },
    access: {
      title: 'Denials of access',
      says: 'One row a fact of monitors or a mission kept out. This record is only being begun.',
    },
    compliance: {
      title: 'Due diligence, status of forces, compacts',
      says: 'One row a fact on compliance. A selection; what is not here may have happened.',
    },
    replies: {
      title: 'Replies',
      says: 'One row a reply of a state or an actor to records in which it is named. It changes no score by itself.',
    },
    sources: {
      title: 'Sources',
      says: 'One row a citable document, with whether anybody here has read it.',
    },
    gaps: {
      title: 'Gaps',
      says: 'One row a thing that was looked for and not found, or is doubtful.',
    },
    codings: {
      title: 'Codings',
      says: 'One row what one coder read from one finding or check. Agreement is computed from these.',
    },
    audits: {
      title: 'Audits',
      says: 'One row what the re-reading of one drawn finding or check against its source showed, and what was mended.',
    },
    judgements: {
      title: 'Judgements',
      says: 'One row the value that one coder gave for one judged field of a risk, actor, incentive, strategy or commitment. Agreement is computed from these.',
    },
  },
  shared: {
    id: 'Permanent id of the record.',
    country: 'Host state, as an ISO 3166-1 alpha-3 code.',
    countryName: 'Common English name of the host state.',
    strategy: 'Id of the strategy to which it belongs. Unknown where it stands alone.',
    strategyTitle: 'Title of the strategy.',
    missionAcronym: 'Short name of the mission.',
    sourceTitle: 'Title of the source.',
    sourceKind:
      'Kind of document that the source is: an id from data/vocabularies/source-kinds.csv.',
    page: 'Address of its page within the site.',
    file: 'File in data/ in which it stands, from the repository’s root; published below files/.',
    line: 'Line of that file, counted from 1.',
    dataVersion: 'Version of the data: year and number.',
    methodVersion: 'Version of the method by which the computed figures were made.',
    schemaVersion: 'Version of the shape of records and downloads.',
    asOf: 'Day to which the computed figures belong: nothing dated after it has any effect.',
  },
  sets: {
    id: 'The country’s ISO 3166-1 alpha-3 code, or the id of the strategy or of the decision on a mission.',
    kind: 'Whether the row is of a country, of a strategy, or of an episode: a decision on a mission with the commitments from 24 months before to 12 months after.',
    name: 'The country’s name, the strategy’s title, or what was decided.',
  },
  figures: {
    delivery: `Delivery, 0–100, as ${score}: how far independent observers found it carried out. Unknown where nothing is counted or the score is withheld (Method §3.1.6 and §3.2).`,
    intervalLow: 'Lower end of the 90% interval of delivery, 0–100 (Method §3.1.8 and §3.2).',
    intervalHigh: 'Upper end of the 90% interval of delivery, 0–100 (Method §3.1.8 and §3.2).',
  },
  columns: downloadColumns,
  page: {
    title: 'Data',
    lede: (rows: string, tables: number) =>
      `Everything on this site, to download: ${rows} rows in ${String(tables)} tables, for a spreadsheet or a program. Use it for anything, and say where it is from.`,
    tables: 'Tables',
    tablesNote:
      'CSV opens in a spreadsheet; JSON, NDJSON and Parquet have one type a field, and null for what is unknown.',
    scroll: 'Tables to download',
    columns: { table: 'Table', rows: 'Rows' },
    dictionary: 'What each column means',
    dictionaryNote:
      'What people author is described by the schema; what is computed is described here, with the paragraph of the method.',
    dictionaryFile: 'All of it as one table (CSV)',
    dictionaryColumns: { column: 'Column', type: 'Type', meaning: 'Meaning' },
    whatColumnsMean: 'columns',
    columnsOf: (table: string) => `Columns of ${table}`,
    columnCount: (count: number) => `${String(count)} columns`,
    types: {
      text: 'text',
      date: 'date: a day, a month or a year',
      integer: 'whole number',
      number: 'number, at most six decimals',
      boolean: 'true or false',
      list: 'list',
    },
    rawTitle: 'The files as people write them',
    raw: 'Every record is published as it stands in the repository, one file each:',
    reading: 'How to read the files',
    readingRules: [
      'An empty cell is unknown or does not apply: never 0. The dictionary says which.',
      'Dates are as exact as the source: a day, a month or a year.',
      'Every row says in which file and line of data/ it stands. Ids join the tables, and are permanent unless the dictionary says otherwise.',
      'CSV is UTF-8 with commas. Members of a list are parted by a semicolon. A text that a spreadsheet would run as a formula has an apostrophe in front; the JSON has it without.',
      'Computed figures are rounded to six decimals, and each belongs to the data, method and day named in its row.',
      'Levels, verdicts, strengths and severities are judgements by the coders named.',
    ],
    promise: 'What stays',
    promiseRules: [
      'Ids do not vanish and are not used again: an id that is given up leads to its successor.',
      'New tables and columns may come. A column is not renamed or given another type without a line in the changelog.',
      'The same data give the same bytes.',
    ],
  },
} as const;
