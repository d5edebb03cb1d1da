import { capitalise, formatCount, formatNoun } from '#model/format.ts';

/** Words of single pages. */
export const pages = {
  home: {
    kicker: 'An open record of national strategies to protect civilians',
    title:
      'When peacekeepers leave, states promise to protect. This is what was promised, and what was found.',
    lede: 'Each circle below is one promise that a government made to the Security Council, to a mission, to others or to its own people. How full it is shows how far observers other than the state found it carried out.',
    subtitle: (asOf: string) =>
      `Commitments by country, with delivery (0–100) and its 90% interval, as of ${asOf}`,
    description:
      'Countries stand in the order of their score; where the bands overlap, the order says little. Dot: the score. Band: its 90% interval. Line: where it would lie if everything unchecked were at 0 or at 100. What is recorded are undertakings that somebody wrote about; those that nobody noticed are hardly here.',
    track: 'Delivery, 0 to 100',
    score: 'Score',
    columns: [
      'Country',
      'Delivery',
      '90% interval',
      'Checked of due',
      'None',
      'Minimum',
      'Intermediate',
      'Full',
      'Not checked',
    ],
    doorsTitle: 'Three doors',
    doors: [
      {
        label: 'Check a claim',
        address: 'claims/',
        says: 'What a state says that it has done, and what others found: every recorded claim with its verdict.',
      },
      {
        label: 'Cite a score',
        address: 'countries/',
        says: 'Every score with its interval, its coverage and its day, walked back to dated, sourced lines.',
      },
      {
        label: 'Correct the data',
        address: 'contribute/',
        says: 'Saw something that is missing or wrong? How to add a finding, with or without programming.',
      },
    ],
  },
  countries: {
    title: 'Countries',
    lede: (count: number) =>
      `${String(count)} host states, in order of delivery. Where intervals overlap, the order says little.`,
  },
  chart: {
    table: 'The same figures as a table',
    csv: 'Download the figures of this picture (CSV)',
  },
  commitmentTable: {
    statement: 'What the state undertook',
    tier: 'Tier',
    independent: 'Independent findings',
  },
  claimTable: {
    claim: 'What the state says',
    found: 'What was found',
    verdict: 'Verdict',
    nothing: 'Nobody but the state has looked, as far as is known.',
  },
  setFacts: {
    asOf: 'As of',
    checked: 'Checked of due',
    status: 'Status',
    certainty: 'Certainty',
    coders: 'Coders',
    codersValue: 'three, two of them blind',
    why: 'Why this status and certainty',
    stepDown: 'A step down:',
    noStep: 'No step down:',
  },
  country: {
    parts: 'Delivery',
    partsNote:
      'Dot: the score. Band: its 90% interval. Line: where it would lie if all that is unchecked were at 0 or at 100.',
    marks: 'Every commitment, the fullest first',
    commitments: 'Commitments',
    commitmentsNote: 'What the state undertook, oldest first.',
    noCommitments: 'No commitment is on record.',
    unchecked: 'What nobody has checked',
    strategies: 'Strategies and plans',
    claims: 'What the state says it has done',
    actors: 'Security actors: what they stand to gain',
    actorsNote:
      'Left: against protecting civilians. Right: toward it. Longer is stronger. Nothing recorded is said in words.',
    risks: 'Threats to civilians on record',
    risksNote:
      'A selection of dated facts by class of threat, not a count of all harm. Severity is a judgement.',
    noRisk: 'no fact on record',
    gaps: 'What we looked for and did not find',
    missions: 'Missions',
  },
  strip: {
    label: 'Timeline',
    subtitle:
      'Missions (bars), strategies and declarations (flags), recorded harm to civilians (triangles)',
    headline: (harms: number, after: number, missions: number) => {
      const recorded = capitalise(formatNoun(harms, 'recorded harm', 'recorded harms'));
      if (harms === 0)
        return 'No harm to civilians is on record here, which is not to say that there was none';
      if (missions === 0) return `${recorded} to civilians; no mission is on record`;
      const left = missions === 1 ? 'the mission left' : 'the missions left';
      if (after * 2 > harms)
        return `${recorded} to civilians, ${harms === 1 ? '' : 'most of them '}after ${left}`;
      return `${recorded} to civilians, and the missions and strategies of the time`;
    },
    description: (missions: string, strategies: string, decisions: string, harms: string) =>
      `${capitalise(missions)}, ${strategies}, ${decisions} and ${harms} in order of time. The record of harm is a selection, not a count. The dashed line is the day of this page.`,
    columns: { date: 'Date', kind: 'What', what: 'Record' },
    kinds: { mission: 'Mission', strategy: 'Strategy', decision: 'Decision', harm: 'Harm' },
  },
  cite: {
    title: 'Cite this page',
    text: (title: string, data: string, method: string, asOf: string) =>
      `POC Strategy Benchmark contributors, “${title}”, POC Strategy Benchmark, data ${data}, method ${method}, as of ${asOf}. CC BY 4.0.`,
    correct: 'Correct or add to this record',
  },
  commitment: {
    found: 'What was found',
    foundNote: (all: string, independent: string) =>
      `${all}, ${independent}. Dashed: the state’s own word, shown and never counted.`,
    notFound: 'What was not found',
    nothing:
      'No finding is on record: as far as is known, nobody has looked. That is not the same as nothing done.',
    noIndependent: 'No finding by anybody other than the state is on record.',
    noPinpoint: (count: number) =>
      `${formatNoun(count, 'finding gives', 'findings give')} no paragraph or page.`,
    oneObserver: (observer: string) =>
      `Only one kind of observer (${observer}) has reported; no other has borne it out or disputed it.`,
    unreadInstrument: 'The text in which it was undertaken was not read by us.',
    noDeadline: 'No deadline was found.',
    noTarget: 'No measurable target was found.',
    undertaking: 'The undertaking',
    commitmentOf: (country: string) => `A commitment of ${country}`,
  },
  claim: {
    found: 'What was found',
    foundNote:
      'Checks by others than the state count; the state’s own are shown, dashed, and weigh nothing.',
    nothing: 'No check is on record: as far as is known, nobody has looked.',
    rule: 'The verdict is the lower median of the checks, weighted by who saw it and the kind of source, in the order contradicted, unsubstantiated, partly, substantiated. Each check’s verdict is the lower median of the coders’.',
    said: 'The claim',
    weighsNothing: 'the state’s own check, weighs nothing',
    weight: (weight: string) => `weight ${weight}`,
    earlier: 'seen before the claim was made',
    observerFrom: (basis: string) => `observer read from ${basis}`,
    unchecked: {
      'no-checks': 'Nobody has checked this claim, as far as is known.',
      'host-state-only': 'Only the state itself has spoken to this claim, which weighs nothing.',
    },
    sentence: {
      contradicted: (checks: string, isSame: boolean) =>
        isSame
          ? `What others found is the opposite of what the state says, by ${checks}.`
          : `By weight, what others found is the opposite of what the state says, by ${checks} that do not all agree.`,
      unsubstantiated: (checks: string, isSame: boolean) =>
        isSame
          ? `Others found nothing that bears out what the state says, by ${checks}.`
          : `By weight, others found nothing that bears out what the state says, by ${checks} that do not all agree.`,
      partly: (checks: string, isSame: boolean) =>
        isSame
          ? `Others found a part of what the state says to be so, by ${checks}.`
          : `By weight, others found a part of what the state says to be so, by ${checks} that do not all agree.`,
      substantiated: (checks: string, isSame: boolean) =>
        isSame
          ? `Others found what the state says to be so, by ${checks}.`
          : `By weight, others found what the state says to be so, by ${checks} that do not all agree.`,
    },
  },
  claims: {
    title: 'Claims',
    lede: (count: number) =>
      `What host states say that they have done, or that is so: ${formatNoun(count, 'claim', 'claims')}, each beside what others found.`,
    byVerdict: 'By verdict',
    meanings: {
      contradicted: 'the opposite is so',
      unsubstantiated: 'nothing bears it out',
      partly: 'a real part of it is so',
      substantiated: 'it is so',
      unchecked: 'nobody but the state has looked',
    },
  },
  source: {
    citedBy: {
      instrument: 'Commitments made in it',
      finding: 'Findings that rest on it',
      claim: 'Claims made in it',
      check: 'Checks of claims that rest on it',
      strategy: 'Strategies recorded from it',
      incentive: 'Incentives recorded from it',
      risk: 'Threats to civilians recorded from it',
      access: 'Denials of access recorded from it',
      mission: 'Missions recorded from it',
      episode: 'Decisions on missions recorded from it',
      mandate: 'Mandates recorded from it',
    },
    pageTitle: (title: string, publisher: string, date: string) =>
      `${title} (${publisher}, ${date})`,
    uncited: 'No record cites it.',
    purpose: 'What it is here for',
    noAddress: 'no address known',
    insecure: 'The address is not encrypted (http).',
    unread:
      'Nobody here has read this document. It is known only through other documents, and nothing rests on it but the fact that it is named.',
  },
  strategy: {
    says: 'What it says that it is for',
    offered: 'Offered during a drawdown',
    noCommitments: 'No commitment of this strategy is recorded by itself.',
    design: 'How it is made',
    designNote:
      'Six criteria of its design, judged from what the strategy says, not from how it went. What the record does not show is unknown.',
    designColumns: {
      criterion: 'Criterion',
      value: 'Value',
      reason: 'Reason',
      coder: 'Judged by',
      of2: (value: number) => `${String(value)} of 2`,
    },
    restsOn: 'Rests on',
  },
  themes: {
    title: 'Themes and tiers',
    lede: 'What the commitments are about, and to which tier of the UN’s concept of protection they belong.',
    tiersNote: 'A commitment can belong to more than one tier.',
  },
  contact: {
    title: 'Where to send it',
    none: 'This copy of the site names no repository and no contact yet. Whoever publishes it enters them in settings.json, and they appear here.',
    repository: 'Report or propose a change in the repository:',
    contact: 'Write to:',
  },
  method: {
    title: 'Method',
    lede: 'How a score comes about, step by step, with worked examples from live records, and every constant with its reason.',
    contents: 'Chapters',
    example: 'A worked example',
    deliveryExample: (title: string) =>
      `The sum behind “${title}”, as of the day of this data set:`,
    setExample: (
      name: string,
      sum: string,
      count: number,
      delivery: string,
      low: string,
      high: string,
    ) =>
      `${name}: the deliveries of its ${String(count)} commitments that are due and covered add up to ${sum}; divided by ${String(count)} that is ${delivery}, with a 90% interval of ${low} to ${high}.`,
    claimExample: (claim: string, checks: string, verdict: string) =>
      `“${claim}”: ${checks}. The verdict is ${verdict}.`,
    claimCheck: (verdict: string, weight: string) => `${verdict} (weight ${weight})`,
    incentiveExample: (name: string, political: string, economic: string, balance: string) =>
      `${name}: political ${political}, economic ${economic}; half the mean plus half the lower is ${balance}.`,
    constants: 'Every constant, with its reason',
    constantsNote: (version: string) =>
      `Each is a judgement, stated so that it can be disputed. Method version ${version}. The file of each stands in data/method/.`,
    columns: { constant: 'Constant', value: 'Value', reason: 'Why' },
  },
  ranks: {
    title: 'Ranks, and what they leave open',
    note: (draws: number, seed: number) =>
      `From ${formatCount(draws)} seeded draws (seed ${String(seed)}) in which weights, evidence, the reliability of observers, the way of joining parts and the goalposts vary together. Countries whose score is withheld have no rank.`,
    delivery:
      'By delivery: rank 1 is the highest. Band: the rank in 90% of the draws. Dot: the median rank.',
    credibility:
      'By credibility: rank 1 is the highest. Only countries of which every part is known. Band: the rank in 90% of the draws.',
    nobody: 'No country has a score to rank by',
    alone: 'One country has a score, so there is nothing to rank it by',
    allTied: (count: number) =>
      `The draws do not tell ${String(count)} countries apart, neighbour by neighbour`,
    allTold: (count: number) => `The draws tell all ${String(count)} countries apart`,
    someTied: (groups: number, count: number) =>
      `${String(count)} countries fall into ${String(groups)} groups that the draws tell apart`,
    group: (countries: string, first: number, last: number) =>
      first === last
        ? `Rank ${String(first)}`
        : `${countries} not told apart, ranks ${String(first)} to ${String(last)}, by name`,
    columns: {
      track: (count: number) => `Rank, 1 to ${String(count)}`,
      ranks: '90% of draws',
      median: 'Median score',
    },
    rankLabel: (ranks: string) => `Rank ${ranks} in 90% of the draws`,
    description:
      'Two neighbours are told apart where one lies above the other in at least 90% of the draws; runs in which no neighbours are stand together, in the order of their names. Members at the two ends of a long run can still be told apart: see the table of pairs.',
    aboveCaption:
      'Share of draws in which the country of the line lies above the country of the column',
  },
  draws: {
    title: 'Make the draws yourself',
    note: 'The same code, in your own browser, with a seed and a number of draws of your choice. Nothing is sent anywhere.',
    noScript: 'Making the draws needs JavaScript; the published ones stand above.',
    draws: 'Draws',
    seed: 'Seed',
    run: 'Draw',
    stop: 'Stop',
    progress: 'Draws made',
    running: 'Drawing…',
    stopped: 'Stopped.',
    failed: (reason: string) => `The draws could not be made: ${reason}`,
    done: (draws: number, milliseconds: number) =>
      `${formatCount(draws)} draws made in ${formatCount(milliseconds)} ms.`,
    same: 'Every figure is the published one, to the last bit.',
    other:
      'The figures differ from the published ones. Another engine can round a power or a logarithm otherwise in the last bit; anything more would be a fault to report.',
    byDelivery: 'By delivery',
    byCredibility: 'By credibility',
  },
  compare: {
    title: 'Compare',
    lede: 'Delivery of countries and of strategies side by side, with interval, coverage and certainty.',
    caution:
      'Where the bands of two lines overlap, their order says little. A line that is well watched and one that is not differ in what is known of them, too. Withheld scores stand last.',
    noScript:
      'Sorting, filtering and picking need JavaScript. The tables below are complete without it.',
    titles: { countries: 'Countries', strategies: 'Strategies' },
    names: { countries: 'Country', strategies: 'Strategy' },
    notes: {
      countries: 'Every host state on record.',
      strategies:
        'Every strategy with a commitment that is due. Most hold one or two and cannot be scored by themselves.',
    },
    controls: { countries: 'Which countries to show', strategies: 'Which strategies to show' },
    filter: 'Show only names with',
    pick: 'Pick',
    pickLine: (name: string) => `Pick ${name}`,
    onlyPicked: (count: number) => `Only the picked (${String(count)})`,
    reset: 'Show all again',
    score: 'Score',
    coverage: 'Checked of due',
    certainty: 'Certainty',
    claimGap: 'Median claim gap',
    shown: (shown: number, all: number) => `${String(shown)} of ${String(all)} shown`,
    nothing: 'Nothing matches. Take words away from the filter.',
    ignored: (parts: string) =>
      `The address asks for something that is not here, and it was left aside: ${parts}.`,
  },
  notFound: {
    title: 'There is no page at this address',
    lede: 'Addresses of records are permanent: one that was once published leads somewhere. If you followed a link from this site, it is our mistake.',
    search: 'Search the records',
    records: 'All records, A to Z',
    home: 'Home',
  },
  mission: {
    planned: 'planned',
    lede: {
      open: (acronym: string, states: string, start: string) =>
        `${acronym} has stood in ${states} since ${start}.`,
      ended: (acronym: string, states: string, start: string, end: string) =>
        `${acronym} stood in ${states} from ${start} to ${end}.`,
      planned: (acronym: string, states: string, start: string, end: string) =>
        `${acronym} has stood in ${states} since ${start}; its end is planned for ${end}.`,
    },
    notes: 'What is recorded of its mandate and end',
    strategies: 'Strategies tied to it',
    noStrategies: 'No strategy in the record is tied to it.',
    basis: 'Rests on',
  },
  mandates: {
    title: 'Its mandates, resolution by resolution',
    note: 'As far as a text that was read shows it. Unknown means that the part which could be read does not say.',
    columns: {
      resolution: 'Resolution',
      poc: 'Protection of civilians',
      chapter: 'Chapter VII',
      monitoring: 'Rights monitoring',
      reporting: 'Public reporting',
      hrddp: 'Due diligence policy',
      strategy: 'Support to the state’s own strategy',
      tasks: 'Tasks by tier',
    },
    task: (tier: number, task: string) => `Tier ${String(tier)}: ${task}`,
    restrictions: 'Restrictions reported:',
    none: 'No resolution of its mandate is recorded by itself.',
  },
  accessFacts: {
    title: 'Monitors or missions kept out',
    note: 'Dated facts on record. Monitors kept out within 24 months lower certainty by a step.',
    none: 'No fact is on record.',
  },
  missions: {
    title: 'Missions',
    lede: (count: number) =>
      `${formatNoun(count, 'peace operation', 'peace operations')} on the soil of the covered host states, in order of their start.`,
  },
  actor: {
    lede: {
      against: 'On the record, what this actor stands to gain weighs against protecting civilians.',
      toward: 'On the record, what this actor stands to gain weighs toward protecting civilians.',
      even: 'On the record, what this actor stands to gain weighs neither way.',
      none: 'Nothing is recorded of what this actor stands to gain.',
      weightless:
        'What is recorded of what this actor stands to gain weighs nothing in a score; each line says why.',
    },
    incentives: 'What it stands to gain or lose',
    incentivesNote:
      'Strength and effect are judgements by the coder. An undated incentive is shown and weighs nothing in a score.',
    balance:
      'Against protecting civilians to the left, toward it to the right; longer is stronger.',
    nothingRecorded: (domain: string) => `${domain}: nothing recorded`,
    nothingWeighs: (domain: string) => `${domain}: nothing that weighs`,
    domains: { political: 'political', economic: 'economic' },
    bar: (domain: string, balance: string) =>
      `${domain}: ${balance} on a scale from −1 against to 1 toward`,
    undatedNote: 'undated, weighs nothing',
    notYetKnown: 'dated only by a year or month that has not ended, weighs nothing yet',
    ended: 'ended, weighs nothing any more',
    statesWord: 'rests on the state’s own word, treated as not recorded',
    stale: 'older than five years',
    effect: { toward: 'toward protecting', against: 'against protecting' },
    arrow: { toward: '→', against: '←' },
    columns: {
      factor: 'What gives the incentive',
      domain: 'Domain',
      effect: 'Effect',
      strength: 'Strength',
      since: 'Seen',
      source: 'Source',
    },
  },
  actors: {
    title: 'Security actors',
    lede: 'Those who would have to carry out what the state undertook, or from whom civilians would have to be protected.',
  },
} as const;
