import { formatNoun, joinWords } from '#model/format.ts';

/** A number as it stands in a sum: "− 0.39", "+ 0.39". */
const signed = (number: string): string =>
  number.startsWith('−') ? `− ${number.slice(1)}` : `+ ${number}`;

/** Words of the parts of a score and of the sums behind them. */
export const parts = {
  title: 'The parts, and what is made of them',
  note: 'Higher is better, except for risk and the protection gap. Nothing is filled in where it is not known. Design has no interval; the count of what is known of it stands instead.',
  columns: { part: 'Part', track: '0 to 100', score: 'Score', says: 'What it says' },
  names: {
    delivery: 'Delivery',
    design: 'Design',
    incentives: 'Incentives',
    risk: 'Risk',
    credibility: 'Credibility',
    protectionGap: 'Protection gap',
  },
  withheld: (reason: string) => `Withheld: ${reason}.`,
  needs: (missing: readonly string[]) => `it needs ${joinWords(missing)}`,
  delivery: (covered: number, due: number) =>
    `${String(covered)} of ${formatNoun(due, 'commitment', 'commitments')} due were checked by somebody other than the state.`,
  design: {
    known: (known: number) => `${String(known)} of 10 items of its design are known.`,
    tooFew: (known: number, needed: number) =>
      `${String(known)} of 10 items of its design are known; ${String(needed)} are needed`,
  },
  incentives: {
    withheld: (share: string) =>
      `both kinds of incentive are recorded for ${share} of the security actors by weight; half is needed`,
    against:
      'Under 50: what is recorded of what security actors stand to gain weighs against protecting civilians.',
    toward:
      'Over 50: what is recorded of what security actors stand to gain weighs toward protecting civilians.',
    even: 'Near 50: what is recorded of what security actors stand to gain weighs neither way by much.',
  },
  risk: {
    withheld: (share: string) => `${share} of the figures are usable; 60% are needed`,
    elsewhere:
      'the civilians whom its undertakings are about live in other countries, and the open figures are of its own territory',
    parts: (figures: string, facts: string) =>
      `By open figures ${figures}, by recorded facts ${facts}. Higher is more danger to civilians.`,
  },
  credibility:
    'How far the record bears out what was undertaken: delivery, incentives and design together, so that a good text does not buy off what was not done.',
  protectionGap:
    'Danger to civilians that the undertakings do not answer: risk × what credibility lacks.',
  show: (part: string) => `Show the sum: ${part.toLowerCase()}`,
  sums: {
    delivery: (sum: string, count: number, weight: string, delivery: string) =>
      weight === String(count)
        ? `Mean of ${String(count)} deliveries: ${sum} / ${weight} = ${delivery}. Each is in the table of commitments below.`
        : `Weighted mean of ${String(count)} deliveries: ${sum} / ${weight} = ${delivery}, by the weights that the records give. Each is in the table of commitments below.`,
    design: (sum: string, known: number, score: string) =>
      `100 × ${sum} / (2 × ${String(known)}) = ${score}`,
    credibility: (d: string, i: string, q: string, k: string) =>
      `${d}^0.5 × ${i}^0.3 × ${q}^0.2 = ${k}, each part at least 1`,
    arithmetic: (k: string) => `By a weighted mean instead, for comparison: ${k}.`,
    gap: (r: string, k: string, g: string) => `${r} × (100 − ${k}) / 100 = ${g}`,
    incentives: (balance: string, score: string) =>
      `Mean of the actors’ balances by role ${balance}; 50 × (1 ${signed(balance)}) = ${score}.`,
    weakest: (name: string, balance: string) => `The weakest actor: ${name}, ${balance}.`,
    risk: (figures: string, facts: string, joined: string) =>
      `Figures ${figures}: the root of the mean square of the pillars. Facts ${facts}. Risk is the larger of the figures and √(0.75 × ${figures}² + 0.25 × ${facts}²), that is ${joined}.`,
    riskNoFacts: (figures: string) =>
      `No usable fact is on record, so risk is the figures’ ${figures}.`,
  },
  designItems: {
    'specific-acts': 'Specific acts',
    'measurable-targets': 'Measurable targets',
    deadlines: 'Deadlines',
    'responsible-body': 'Named responsible body',
    budget: 'Budget',
    'monitoring-and-access': 'Monitoring and access',
    'communities-consulted': 'Communities consulted',
    'threat-coverage': 'Covers the threats on record',
    'accountability-of-own-forces': 'Accountability for own forces',
    'conditions-not-dates': 'Conditions, not dates',
  },
  designColumns: { item: 'Item', value: 'Value of 2', basis: 'Rests on' },
  designShare: (count: number, of: number) => `computed: ${String(count)} of ${String(of)}`,
  designThreats: (count: number, of: number, first: string) =>
    `computed: ${of === 0 ? 'no threat class is' : `${String(count)} of ${String(of)} threat classes`} on record in the three years before the first commitment, ${first}`,
  designNoThreats: 'computed from its commitments, of which none is on record',
  designJudged: 'judged, see the strategies',
  actorColumns: {
    actor: 'Security actor',
    role: 'Role',
    political: 'Political',
    economic: 'Economic',
    balance: 'Balance',
  },
  pillars: {
    'violence-by-state': 'Violence by the state',
    'violence-by-others': 'Violence by others',
    displacement: 'Displacement',
    'protective-institutions': 'Protective institutions',
  },
  riskColumns: {
    variable: 'Variable',
    figure: 'Figure',
    year: 'Year',
    goalposts: 'Goalposts',
    danger: 'Danger 0–1',
  },
  riskFactColumns: { threat: 'Threat', fact: 'Strongest fact', danger: 'Danger 0–1' },
  missingFigure: {
    'no-series': 'the source has none',
    'not-yet': 'none may serve yet',
    'too-old': 'too old',
    'no-population': 'no population figure',
    'not-comparable': 'not comparable',
  },
  flag: {
    title: 'Shallow commitment?',
    note: 'A rule read off the record: it says what the record shows, not what anybody intended. The flag is raised where the gate is open, the first three legs hold, and one of the last three.',
    placeboLink: 'How many flags chance gives',
    yes: 'The flag is raised.',
    no: 'The flag is not raised.',
    gates: {
      ok: 'open: enough was checked, and enough time has passed',
      'too-early': 'too early after it was adopted',
      'cannot-be-judged': 'cannot be judged: too little was checked',
    },
    gateRule: (years: number, count: number, share: string) =>
      `it opens ${years === 1 ? 'a year' : `${String(years)} years`} after adoption, where at least ${String(count)} commitments and ${share} of what is due were checked`,
    gate: 'Gate',
    columns: { leg: 'Leg', value: 'Value', threshold: 'Threshold', holds: 'Holds' },
    yesWord: 'yes',
    noWord: 'no',
    unknown: 'cannot be computed',
    legs: {
      audience: 'F1 Audience: made for those who decide on a mission, around a decision',
      promise: 'F2 Promise: a design that could have been meant, or many commitments',
      delivery: 'F3 Delivery: very probably low',
      claimGap: 'F4a Claim gap: the state reports more than others found',
      incentives: 'F4b Incentives: security actors have reasons against',
      claims: 'F4c Claims: what it says it has done is not borne out',
    },
    thresholds: {
      audienceStrategy: (share: string) => `at least ${share} of the commitments`,
      audienceCount: (count: number) => `at least ${String(count)} commitments`,
      promise: (score: number, count: number) =>
        `design at least ${String(score)}, or ${String(count)} commitments`,
      delivery: (limit: number, share: string) =>
        `P(delivery under ${String(limit)}) at least ${share}`,
      claimGap: (levels: number, count: number) =>
        `median at least ${String(levels)} ${levels === 1 ? 'level' : 'levels'} over at least ${String(count)} commitments`,
      incentives: (balance: string) => `balance under ${balance}`,
      claims: (share: string, count: number) =>
        `at least ${share} of ${String(count)} or more checked claims unsubstantiated or contradicted`,
    },
    values: {
      audience: (count: number, share: string) =>
        `${formatNoun(count, 'commitment', 'commitments')} (${share})`,
      promise: (score: string, count: number) =>
        `design ${score}, ${formatNoun(count, 'commitment', 'commitments')}`,
      claimGap: (levels: string, count: number) =>
        `${levels} over ${formatNoun(count, 'commitment', 'commitments')}`,
      claims: (share: string, count: number) =>
        `${share} of ${formatNoun(count, 'claim', 'claims')}`,
    },
    early: 'Early signs, for the day on which the Council decides',
    earlyNote: 'What could be seen of this strategy before there was anything to judge.',
    earlyDelivery: 'F3 Delivery of what the state had undertaken before',
    earlyThreshold: (limit: number, share: string, count: number) =>
      `P(delivery under ${String(limit)}) at least ${share}, over at least ${String(count)} checked`,
    earlyValue: (share: string, count: number) =>
      `${share} over ${formatNoun(count, 'checked commitment', 'checked commitments')}`,
  },
  change: {
    title: 'What would change this score',
    covered: (now: string, full: string, none: string) =>
      `One more finding by the UN, dated the day of this page, would move the score from ${now} to ${full} if it said that the commitment is kept in full, and to ${none} if it said that nothing is done.`,
    nobody: (full: string, none: string) =>
      `As far as is known, nobody other than the state has looked. The first finding by the UN would give it a score: ${full} if kept in full, ${none} if nothing is done.`,
    notMade: 'Nothing can be found on what has not been undertaken yet.',
  },
  episodes: {
    title: 'Decisions on missions, and what the state undertook around them',
    note: 'Each decision on a mission’s exit, drawdown, hand-over or change of its protection mandate, with the state’s commitments from 24 months before to 12 after, taken together.',
    none: 'No such decision is on record.',
    short: 'Decisions on missions',
    record: 'Decision',
    around: 'What the state undertook around it',
    noCommitments: 'No commitment of the state from 24 months before to 12 after is on record.',
    pageTitle: (mission: string, kind: string, date: string) =>
      `${mission}: ${kind.toLowerCase()}, ${date}`,
    flags: {
      raised: 'raised',
      notRaised: 'not raised',
      'too-early': 'too early',
      'cannot-be-judged': 'cannot be judged',
    },
    columns: {
      decision: 'Decision',
      commitments: 'Commitments',
      delivery: 'Delivery',
      flag: 'Shallow commitment',
    },
  },
} as const;
