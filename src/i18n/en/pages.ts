import { capitalise, formatNoun } from '#model/format.ts';
import { comparison } from './comparison.ts';
import { recordPages } from './record-pages.ts';

/** Words of single pages. */
export const pages = {
  ...recordPages,
  ...comparison,
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
    score: 'Score, 90% interval',
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
    furtherTitle: 'Further in',
    further: [
      {
        label: 'Exits side by side',
        address: 'exits/',
        says: 'What was decided, what the state undertook in the mission’s place, and what followed.',
      },
      {
        label: 'National ownership: for and against',
        address: 'ownership/',
        says: 'For each strategy what the record says for championing it, against it, and what it does not say.',
      },
      {
        label: 'Mandates',
        address: 'mandates/',
        says: 'What the Security Council asked of the missions in these states, and where rights monitoring was left out.',
      },
      {
        label: 'Mission lenses',
        address: 'lenses/',
        says: 'The same state as a civilian mission, a stabilization operation or others would meet it.',
      },
      {
        label: 'All findings',
        address: 'explore/',
        says: 'Who saw what, when: to filter, sort and take away as a file.',
      },
      {
        label: 'Your own weights',
        address: 'compare/own-method/',
        says: 'What the scores would be if the method’s free choices were made otherwise.',
      },
    ],
    doorsTitle: 'Three doors',
    doors: [
      {
        label: 'Check a claim',
        address: 'check/',
        says: 'Paste what a state says, a sentence or a letter, and see what it promised, what it said before, and what others found.',
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
      `${String(count)} states, in order of delivery. Where intervals overlap, the order says little.`,
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
    coderCount: (fewest: number, most: number) => {
      if (most === 1) return 'one';
      return `${fewest === most ? '' : `${String(fewest)} to `}${String(most)}, all but the first blind`;
    },
    why: 'Why this status and certainty',
    stepDown: 'A step down:',
    noStep: 'No step down:',
  },
  country: {
    time: 'Missions, strategies, claims and harm in order of time',
    history: 'Delivery over time',
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
      'Missions (bars), decisions on them (dotted lines), strategies (flags) and claims (diamonds), and below them what they faced: recorded harm to civilians by class of threat (triangles), and the civilians killed in each year (columns)',
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
    description: (
      counts: readonly string[],
      silent: readonly string[],
      years: { readonly first: string; readonly last: string } | null,
    ) =>
      `${capitalise(counts.slice(0, -1).join(', '))} and ${counts.at(-1) ?? ''} in order of time. The record of harm is a selection, not a count; ${silent.length === 0 ? 'every class of threat has a fact' : `no fact is on record of: ${silent.join('; ')}`}. The dashed line is the day of this page.${years ? ` The columns are UCDP’s best estimates of civilians killed in one-sided violence, ${years.first} to ${years.last}; of other years there are none.` : ''}`,
    lanes: {
      missions: 'Missions',
      strategies: 'Strategies',
      claims: 'What the state claims',
      threat: (label: string) => label,
    },
    lane: (label: string, count: number) =>
      count === 0 ? `${label}: nothing on record` : `${label} (${String(count)})`,
    killed: (killed: string) => `${killed} killed in one-sided violence in the year (UCDP)`,
    deaths: (most: string, year: string, hasUnknown: boolean) =>
      `Civilians killed a year (UCDP); most: ${most} in ${year}${hasUnknown ? '; dashed: no figures' : ''}`,
    columns: { date: 'Date', kind: 'What', what: 'Record' },
    kinds: {
      mission: 'Mission',
      strategy: 'Strategy',
      claim: 'Claim',
      decision: 'Decision',
      harm: 'Harm',
      deaths: 'Deaths',
    },
  },
  cite: {
    correct: 'Correct or add to this record',
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
  notFound: {
    title: 'There is no page at this address',
    lede: 'Addresses of records are permanent: one that was once published leads somewhere. If you followed a link from this site, it is our mistake.',
    search: 'Search the records',
    records: 'All records, A to Z',
    home: 'Home',
  },
} as const;
