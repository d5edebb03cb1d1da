import { formatCount, formatDecimal, formatNoun, joinWords } from '#model/format.ts';

const findingsOf = (count: number) => formatNoun(count, 'finding', 'findings');

/** Words of the page on how far coders agree. */
export const reliability = {
  title: 'How far the coders agree',
  lede: (levels: string, ends: string, verdicts: string) =>
    `On levels the coders agree with an ordinal alpha of ${levels} (${ends}), on verdicts with ${verdicts}.`,
  allInside: 'All of them worked inside the project, which flatters the figures.',
  someOutside: 'Some of them worked outside the project.',
  noLede: 'No field has been coded by more than one coder yet.',
  insideTitle: 'Who coded, and what that is worth',
  inside: [
    'All coders so far worked inside the project. The first read the sources and worked before there was a codebook; the others worked blind, from the codebook and from our own words for each finding. Who reads the same short text by the same book agrees more than people would who read the whole source. Take these figures as an upper bound.',
  ],
  invite:
    'An outside panel is wanted: researchers, practitioners or students who code a sample, or all of it, without seeing what others chose. Your levels and verdicts then stand beside ours by name or by letter, and enter the scores by the same rule; your other judgements measure ours.',
  inviteLink: 'Code a sample in the browser',
  inviteCommand:
    'Or draw a sheet with the project’s own command, fill it in any spreadsheet, and send it; whoever keeps the data takes it in:',
  commands: [
    'npm run --silent coding -- draw --field levels --country SOM --sample 40 --seed 7 --out levels.csv',
    'npm run coding -- take levels.csv --coder your-name',
  ],
  ruleTitle: 'How it is measured',
  rule: (reliable: number, tentative: number, replicates: number, seed: number, percent: number) =>
    `Krippendorff’s alpha: 1 is full agreement, 0 what chance would give. For levels and verdicts, which are ordered, a difference counts the more the further it goes. From ${formatDecimal(reliable, 2)} a field can be relied on; from ${formatDecimal(tentative, 3)} it is tentative; below, it leads no headline. Intervals hold ${String(percent)}% of ${formatCount(replicates)} bootstrap replicates (seed ${String(seed)}), in which whole findings are drawn.`,
  fields: {
    level: 'Level of a finding',
    reversed: 'Mark “reversed” of a finding',
    verdict: 'Verdict of a check',
    severity: 'Severity of a threat',
    role: 'Role of a security actor',
    domain: 'Domain of an incentive',
    effect: 'Effect of an incentive',
    strength: 'Strength of an incentive',
    'legal-act': 'Commitment that is itself an enactment',
    design: 'Design, all six criteria',
    'design-known': 'Design: known or unknown',
    'specific-acts': 'Design: specific acts',
    budget: 'Design: budget',
    'monitoring-and-access': 'Design: monitoring and access',
    'communities-consulted': 'Design: communities consulted',
    'accountability-of-own-forces': 'Design: accountability of own forces',
    'conditions-not-dates': 'Design: conditions, not dates',
  },
  judged: {
    subtitle: 'Krippendorff’s alpha of judgements, first and further coders',
    rowHead: 'What was judged',
    title: 'Judgements that weigh in design, incentives and risk',
    note: 'The first coder’s value is the one that counts; the second, given blind from the record’s own words, measures how far it can be relied on and changes no score. Severities, roles, strengths and criteria of design are ordered; domain, effect and enactment are not. A value of “unknown” is no value of the scale, so how far coders agree on what cannot be told is measured by itself. A second coder of incentives did not see the first one’s rationale, only the factor, the actor and the title of the source. A few of the rows stand as examples in the codebook.',
    byGroup: 'Download agreement by field, country and theme (CSV)',
  },
  rounds: {
    subtitle: 'Krippendorff’s alpha of the same findings and checks, round by round',
    rowHead: 'Round, country, field and coders',
    all: 'all countries',
    group: (round: number, place: string) => `Coded afresh in round ${String(round)}: ${place}`,
    panels: {
      round: (round: number) => `round ${String(round)}`,
      before: (round: number) => `before round ${String(round)}`,
      'before-blind': (round: number) => `before round ${String(round)}, blind coders alone`,
      'beside-first': (round: number) => `round ${String(round)}, beside the first coder`,
      'all-blind': () => 'all blind coders',
    },
    headline: (round: number, own: string, before: string, blind: string | null) =>
      `On what round ${String(round)} coded afresh its coders agree on levels at ${own}; those before it at ${before}${blind === null ? '' : `, the blind ones among them at ${blind}`}`,
    noHeadline: 'What was coded afresh, round by round',
    title: 'Coded afresh',
    note: 'Twice others coded anew, blind, what had been coded before. In round 2 agreement on four countries was below the line: the codebook was sharpened with the hard cases first. In round 4 most findings and checks had been held against their sources and their words mended: they were read as they now stand. Each such round is shown beside those before it, on the items that it and at least two earlier coders coded. Read them with care: coder A worked before there was a codebook, and first coders had the source at hand, while the others coded blind from the words alone; so the fair comparison is with the blind coders. How far blind coders of all rounds agree shows whether sharper rules, or mended words, changed what is read. The score takes the median of all readings, of every round.',
  },
  judgedRounds: {
    subtitle: 'Krippendorff’s alpha of the same judgements, round by round',
    rowHead: 'Judgement and round',
    headline: (parts: readonly string[]) => `Judged afresh: ${parts.join('; ')}`,
    part: (field: string, last: string, before: string) => `${field} ${last}, before ${before}`,
    noHeadline: 'What was judged afresh, round by round',
    title: 'Judged afresh',
    note: 'Where the second coder and the first agreed too little, what made them differ was looked for row by row, the rules were sharpened, and two other coders judged every record anew, blind. Each round is shown on the records that all of them were asked about, first by itself and then beside the value that stands in the record. “Coded by two or more” counts those of which two could tell a value: where it falls, agreement was bought with silence.',
  },
  standing: {
    fields: {
      level: 'levels of findings',
      severity: 'severities of threats',
      role: 'roles of actors',
      effect: 'which way an incentive pulls',
      strength: 'how strong an incentive is',
      design: 'design',
    } as Readonly<Record<string, string>>,
    field: (name: string | undefined, alpha: string) => `${name ?? ''} (${alpha})`,
    parts: (
      reliable: readonly string[],
      tentative: readonly string[],
      low: readonly string[],
    ): string =>
      [
        reliable.length === 0 ? '' : `Coders agree enough to rely on ${joinWords(reliable)}.`,
        tentative.length === 0 ? '' : `They agree only tentatively on ${joinWords(tentative)}.`,
        low.length === 0
          ? ''
          : `They agree too little for a headline on ${joinWords(low)}: what rests on that is to be read with this in mind.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    country: (alpha: string, band: string) =>
      `On the levels of this country’s findings coders agree at an alpha of ${alpha}: ${band}.`,
    oneCoder: 'The levels of this country’s findings have had one coder only.',
    bands: {
      reliable: 'enough to rely on',
      tentative: 'tentative',
      'not-headlined': 'too little for a headline',
    },
    link: 'How far coders agree',
  },
  pair: (one: string, other: string) => `${one} with ${other}`,
  allCoders: 'All coders',
  reliances: {
    reliable: 'to rely on',
    tentative: 'tentative',
    'not-headlined': 'leads no headline',
  },
  alpha: 'Alpha',
  interval: 'Interval',
  units: 'Coded by two or more',
  reliance: 'What it allows',
  differing: 'Pairs that differ',
  noAlpha: {
    'no-pairs': 'nothing was coded twice',
    'no-variation': 'all values are the same',
  },
  row: (label: string, alpha: string, ends: string | null) =>
    `${label}: alpha ${alpha}${ends === null ? '' : `, interval ${ends}`}`,
  description: (tentative: string, reliable: string) =>
    `Lines at ${tentative}, from which a field is tentative, and ${reliable}, from which it can be relied on. A band that crosses one leaves open on which side of it agreement lies.`,
  overall: {
    subtitle: 'Krippendorff’s alpha by field, all coders and every two of them',
    rowHead: 'Field and coders',
  },
  countries: {
    level: 'Krippendorff’s alpha of levels, by country',
    verdict: 'Krippendorff’s alpha of verdicts, by country',
  },
  themes: 'Krippendorff’s alpha of levels, by theme',
  headlines: {
    fields: (reliable: number, all: number) =>
      reliable === all
        ? `All ${String(all)} fields that several coders coded can be relied on, among coders of one project`
        : `${String(reliable)} of ${String(all)} fields that several coders coded can be relied on`,
    groups: ({
      sure,
      reliable,
      all,
      lowest,
      alpha,
    }: {
      sure: string;
      reliable: number;
      all: string;
      lowest: string;
      alpha: string;
    }) =>
      `In ${String(reliable)} of ${all} agreement is good enough to rely on, in ${sure} by the whole interval; it is lowest on ${lowest} (${alpha})`,
    nouns: {
      country: (count: number) => formatNoun(count, 'country', 'countries'),
      theme: (count: number) => formatNoun(count, 'theme', 'themes'),
    },
    none: 'Nothing was coded by more than one coder',
  },
  single: {
    title: 'What only one coder has judged',
    note: 'Without a second reading nothing can be said of agreement.',
    none: 'Everything that weighs in a score has been judged by two coders or more.',
    items: {
      levels: (count: number) => `${findingsOf(count)}: level`,
      verdicts: (count: number) => `${formatNoun(count, 'check', 'checks')}: verdict`,
      severities: (count: number) => `${formatNoun(count, 'severity', 'severities')} of risk facts`,
      roles: (count: number) => `${formatNoun(count, 'role', 'roles')} of security actors`,
      incentives: (count: number) =>
        `${formatNoun(count, 'incentive', 'incentives')}: strength and effect`,
      design: (count: number) => `${formatNoun(count, 'value', 'values')} of design`,
      bodies: (count: number) =>
        `${formatNoun(count, 'commitment', 'commitments')}: whether a responsible body is named`,
      legalActs: (count: number) =>
        `${formatNoun(count, 'commitment', 'commitments')}: whether it is kept by a text`,
      directions: (count: number) => `${findingsOf(count)}: direction`,
    },
  },
  disputes: {
    title: 'The most disputed',
    note: (shown: number, all: number) =>
      `Of ${formatCount(all)} findings and checks on which coders differ, the ${formatCount(shown)} on which they are two steps apart or more, the furthest first. Each coder’s reading stands beside the others; what counts is the lower median. Hard cases are where the codebook is to be sharpened first: tell us how you would read them.`,
    csv: 'Download every difference (CSV)',
    none: 'No two coders are more than a step apart on anything.',
    findings: (count: number) => `Findings (${formatCount(count)})`,
    checks: (count: number) => `Checks of claims (${formatCount(count)})`,
    columns: { item: 'What was seen', counts: 'Counts as' },
    coder: (coder: string) => `Coder ${coder.toUpperCase()}`,
    reversed: 'reversed',
    notRead: 'no reading',
    unclear: 'unclear: no level',
    judgements: 'Judgements',
    judgedNote: (shown: number, all: number) =>
      `Of ${formatCount(all)} values on which the coders of a judgement differ, the ${formatCount(shown)} furthest apart, ten a field at most. What counts is the first coder’s value.`,
    judgedList: (field: string, count: number) => `${field} (${formatCount(count)})`,
    judgedCsv: 'Download every differing judgement with its reasons (CSV)',
    values: {
      unknown: 'unknown',
      political: 'political',
      economic: 'economic',
      toward: 'toward',
      against: 'against',
      yes: 'an enactment',
      no: 'no enactment',
    },
  },
} as const;
