/** Words of the data page, and what is said of columns that no schema defines. */
const score = 'of the scores’ day';

export const downloads = {
  licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  all: 'All tables',
  computed: 'computed',
  csvAndJson: 'CSV and JSON',
  csvOnly: 'CSV only (in JSON it stands once, before the records)',
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
  columns: {
    countries: {
      missions: 'Ids of the missions on its soil.',
      strategyCount: 'Number of its strategies on record.',
      commitmentCount: 'Number of its commitments on record.',
      claimCount: 'Number of its claims on record.',
      actorCount: 'Number of its security actors on record.',
      riskCount: 'Number of threats to its civilians on record.',
      gapCount: 'Number of things looked for and not found.',
    },
    missions: {
      hostStateNames: 'The host states’ common English names, in the same order.',
      transitionNotes:
        'How it ended or changed, in our own words: one line a host state, with its code in front.',
    },
    sources: {
      country: 'Host state in whose folder it stands. Unknown where several states use it.',
      citationCount:
        'Number of places in the data that rest on it. 0: nothing does, and its purpose says what it is here for.',
    },
    strategies: {
      statusHistory:
        'How its status changed, where that is recorded: one line a change, with date, status and source.',
      commitmentCount: 'Number of commitments that belong to it.',
    },
    design: {
      id: 'The strategy’s id, a full stop and the criterion.',
      value:
        '0, 1 or 2 as data/vocabularies/design-criteria.csv defines; unknown where the record does not show it.',
    },
    commitments: {
      instrumentTitle: 'Title of the instrument.',
      tierLabels: 'tiers in words: their labels in data/vocabularies/tiers.csv.',
      findingCount: 'Number of findings on record, by whomever.',
    },
    findings: {
      commitment: 'Id of the commitment that it is about.',
      scoredLevel:
        'Level that the score uses, 0–3: the median of the coders’ levels after the text cap, 0 where reversed (Method §3.1.1 and §3.8). Unknown where the finding cannot be used yet.',
      isScoredReversed: 'Whether more than half of the coders read it as reversed (Method §3.8).',
      isCapped:
        'Whether its level was lowered because its source is itself a text (Method §3.1.1).',
      role: 'As what it stands in the score: independent, admission, enacted-text, self-serving or not-usable (Method §3.1.2).',
      roleLabel: 'role in words.',
      mass: 'm = r · k, 0–1: reliability of the observer times that of the kind of source; 0 for the state’s own good word (Method §3.1.3).',
    },
    claims: { checkCount: 'Number of checks on record, by whomever.' },
    checks: {
      claim: 'Id of the claim that it tests.',
      scoredVerdict:
        'Verdict that is used: the lower median of the coders’ verdicts (Method §3.8). Unknown where the check cannot be used yet.',
      weight:
        'r · k, 0–1: reliability of the observer times that of the kind of source; 0 for the host state itself (Method §3.6).',
    },
    actors: {
      incentiveCount: 'Number of incentives on record.',
      domainBalance: (domain: string) =>
        `B of its ${domain} incentives, −1 against to 1 toward protecting civilians (Method §3.4). 0 where nothing is recorded in this domain, unknown where nothing is in either.`,
      balance:
        'I, −1 against to 1 toward: half the lower of the two balances, half their mean (Method §3.4). Unknown without an incentive that counts.',
    },
    incentives: {
      actor: 'Id of the security actor.',
      actorName: 'Name of the security actor.',
      standing: `Whether it counts as ${score}, or why not: counted, undated, not-yet-known, ended or states-own-word (Method §3.4).`,
      standingLabel: 'standing in words.',
      pull: 's · x: strength times the reliability of its kind of source; above 0 toward protecting civilians, below 0 against (Method §3.4).',
      isStale: 'Whether it is older than 60 months. Incentives do not age; it is marked only.',
    },
    risks: { severityLabel: 'severity in words.' },
    gaps: {
      id: 'The country’s code, a full stop and the position in its list. Not permanent: it moves when the list does.',
    },
    codings: {
      id: 'Id of the finding or check, a full stop and the coder.',
      item: 'Id of the finding or check that was read.',
      itemKind: 'Whether a finding or a check was read.',
      coder:
        'Who read it: an id from data/vocabularies/coders.csv. Coder a worked first and from the sources; b and c worked blind, from the codebook and the row’s own words.',
      level:
        'Level read from a finding, 0–3. Unknown for a check, and where the coder found it unclear.',
      isUnclear:
        'Whether the coder found that nothing about the commitment can be read from the finding. Unknown for a check.',
      reversed:
        'Whether the coder read that earlier implementation was undone. Unknown for a check, and where the first coder, who worked before that mark was in use, did not set it.',
      verdict: 'Verdict read from a check. Unknown for a finding.',
    },
    scoresCommitments: {
      id: 'Id of the commitment.',
      status:
        'covered where somebody other than the state has looked, or the state admits that nothing was done; else not-covered (Method §3.1.10).',
      reason:
        'Why it is not covered: not-made-yet, no-findings or host-state-only. Unknown where it is covered.',
      reasonLabel: 'reason in words.',
      isDue: `Whether it is due as ${score}: it has no deadline, or one that has passed. What is not due is scored, and left out of the scores of countries and strategies.`,
      foundLevel: 'Found level, 0–3: delivery in thirds, halves down (Method §3.1.7).',
      weight: 'Weight in the scores of its country and strategy; 1 unless the data give a reason.',
      findingCount: 'Number of findings that could be used on the scores’ day, by whomever.',
      independentCount: 'Number of those whose observer is not the host state.',
      sourceCount: 'Number of documents that are counted.',
      mass: 'Σu: how much evidence there is, as so many fresh findings of the United Nations (Method §3.1.8).',
      ageMonths: 'Months from the newest counted finding to the scores’ day.',
      isStale: 'Whether that is more than 36 months.',
      conflict:
        'How far kinds of observer disagree, 0–1: four times the variance of their levels (Method §3.1.9).',
      isContested: 'Whether conflict is 0.4 or more.',
      levelStated:
        'Mean level that the host state reports, 0–3. Unknown where it, or everybody else, is silent.',
      levelFound:
        'Mean level that others found, 0–3, beside levelStated. Unknown where either side is silent.',
      claimGap:
        'levelStated − levelFound, −3 to 3: above 0 where the state reports more than others found (Method §3.1.9).',
    },
    scoresClaims: {
      id: 'Id of the claim.',
      verdict: `What the claim’s checks add up to as ${score}: the lower median weighted by reliability; unchecked where none weighs anything (Method §3.6).`,
      reason: 'Why it is unchecked: no-checks or host-state-only. Unknown where it is checked.',
      lowest: 'The worst verdict of a check that weighs something.',
      highest: 'The best verdict of a check that weighs something.',
      checkCount: 'Number of checks that could be used on the scores’ day, by whomever.',
      weighingCount: 'Number of those that weigh something: not the host state’s own.',
    },
    scoresSets: {
      status:
        'published, provisional (under 60% of what is due was checked) or withheld (too little was checked: the figures are left empty) (Method §3.2).',
      statusReason:
        'Why: covered-enough, coverage-provisional, too-few-covered, coverage-too-low or nothing-due.',
      statusReasonLabel: 'statusReason in words.',
      probabilityUnder40:
        'Probability, 0–1, that delivery lies under 40 (Method §3.2). Unknown where the score is withheld.',
      boundLow:
        'Delivery if every due commitment that nobody checked were at 0. Given when the score is withheld, too; unknown where nothing is due.',
      boundHigh: 'Delivery if every due commitment that nobody checked were at 100.',
      madeCount: 'Number of commitments made by the scores’ day.',
      dueCount: 'Number of those that are due.',
      coveredCount: 'Number of due ones that are covered: what the score is the mean of.',
      coverage: 'C = covered / due, 0–1. Unknown where nothing is due.',
      certainty:
        'high, moderate, low or very-low, in the manner of GRADE (Method §3.2). Unknown where nothing is covered.',
      certaintyLabel: 'certainty in words.',
      medianClaimGap:
        'Median claim gap, in levels, over due and covered commitments that have one. Unknown where the score is withheld.',
      levelCount: (level: string) =>
        `Number of its commitments, due or not, whose found level is ${level.toLowerCase()}.`,
      uncheckedCount:
        'Number of its commitments, due or not, that nobody but the state has checked.',
    },
    scoresCredibility: {
      delivery: 'D, 0–100. Unknown where it is withheld.',
      incentives: 'I100 of the country, 0–100. Unknown where it is withheld.',
      design: 'Q, 0–100, from 7 of 10 items known (Method §3.3). Unknown below that.',
      designKnownCount: 'Number of the ten items of design that are known.',
      risk: 'R of the country, 0–100 (Method §3.5). Unknown where too few figures can be used.',
      credibility:
        'K = D^0.5 · I100^0.3 · Q^0.2, each floored at 1 (Method §3.6). Unknown where a part is.',
      arithmetic: '0.5 D + 0.3 I100 + 0.2 Q, without a floor, for comparison.',
      protectionGap: 'G = R (100 − K) / 100 (Method §3.6). Unknown where a part is.',
      missingParts:
        'Parts that are withheld or unknown, so that credibility or the protection gap is.',
      gate: 'Whether the flag can be judged: ok, too-early or cannot-be-judged (Method §3.6).',
      gateLabel: 'gate in words.',
      isShallow:
        'Whether the flag “shallow commitment” is raised: gate, F1, F2, F3, and one of F4a, F4b and F4c. It says what the record shows, not what anybody intended.',
      legs: {
        audience:
          'F1: share of commitments made for those who decide on a mission, around a decision, 0–1.',
        promise: 'F2: Q, 0–100.',
        lowDelivery:
          'F3: probability that delivery lies under 40, 0–1. Worked out also where delivery is withheld.',
        claimGap: 'F4a: median claim gap, in levels. Worked out also where delivery is withheld.',
        incentivesAgainst: 'F4b: I, −1 to 1, where published.',
        claimsUnborne:
          'F4c: share of checked claims that are unsubstantiated or contradicted, 0–1.',
      },
      legIsMet: (leg: string) =>
        `Whether ${leg.slice(0, leg.indexOf(':'))} is met (Method §3.6). A leg that cannot be worked out is not.`,
    },
    scoresIncentives: {
      status:
        'published, or withheld where under half of the actors, weighted by role, have both domains on record (Method §3.4).',
      balance:
        'I, −1 against to 1 toward protecting civilians: mean of the actors’ balances, weighted by role. Unknown where withheld.',
      score: 'I100 = 50 (1 + I), 0–100. Unknown where withheld.',
      weakestActor: 'Id of the actor with the lowest balance.',
      weakestBalance: 'That balance, −1 to 1.',
      actorCount: 'Number of security actors on record.',
      coverage: 'Share of actors, weighted by role, with both domains on record, 0–1.',
    },
  },
  page: {
    title: 'Data',
    lede: (rows: string, tables: number) =>
      `Everything on this site, to download: ${rows} rows in ${String(tables)} tables, for a spreadsheet or a program. Use it for anything, and say where it is from.`,
    tables: 'Tables',
    tablesNote:
      'CSV opens in a spreadsheet; JSON has one type a field, and null for what is unknown.',
    scroll: 'Tables to download',
    columns: { table: 'Table', rows: 'Rows', csv: 'CSV', json: 'JSON' },
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
    allFile: 'All tables in one file (JSON)',
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
