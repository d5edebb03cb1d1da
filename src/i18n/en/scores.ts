import { formatCount, formatNoun } from '#model/format.ts';

const ofChecked = (some: number, all: number): string =>
  all === 1
    ? 'The one commitment that somebody checked was found'
    : `Of ${formatCount(all)} commitments that somebody checked, ${formatCount(some)} ${some === 1 ? 'was' : 'were'} found`;

/** "Both" or "All 3": nobody writes "all 2". */
const allOf = (count: number, noun: string): string =>
  count === 2 ? `Both ${noun}` : `All ${formatCount(count)} ${noun}`;

/** Words of scores, intervals, statuses and marks. */
export const scores = {
  delivery: 'Delivery',
  deliveryOf100: 'delivery, of 100',
  interval: (low: string, high: string) => `90% interval ${low} to ${high}`,
  /** The same where a column's head or a score beside it says what it is. */
  range: (low: string, high: string) => `${low}–${high}`,
  scoreAndInterval: 'Score, 90% interval',
  bounds: (low: string, high: string) =>
    `if everything unchecked were at 0 or at 100: ${low} to ${high}`,
  trackLabel: (score: string, low: string, high: string) =>
    `${score} of 100, 90% interval ${low} to ${high}`,
  trackLabelWithoutInterval: (score: string) => `${score} of 100, without an interval`,
  withheld: 'withheld',
  levels: ['None', 'Minimum', 'Intermediate', 'Full'],
  unchecked: 'Not checked',
  reversed: 'reversed',
  found: 'Found',
  markKeyIntro: 'Each circle is one commitment; how full it is shows how far it was found kept.',
  status: {
    published: 'published',
    provisional: 'provisional',
    withheld: 'withheld',
  },
  statusMeaning: {
    published: 'Enough commitments were checked by somebody other than the state.',
    provisional: 'Under 60% of the commitments due were checked; the figure may move much.',
    withheld:
      'Too little was checked for a figure. The bounds and the list of what nobody checked stand instead.',
  },
  certainty: {
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    'very-low': 'very low',
  },
  likelihood: {
    'almost-no-chance': 'there is almost no chance',
    'very-unlikely': 'it is very unlikely',
    unlikely: 'it is unlikely',
    'roughly-even-chance': 'there is a roughly even chance',
    likely: 'it is likely',
    'very-likely': 'it is very likely',
    'almost-certain': 'it is almost certain',
  },
  checkedOfDue: (covered: number, due: number) => `${covered} of ${due}`,
  claimGap: 'Claim gap',
  stale: (date: string) => `stale: last seen in ${date}`,
  contested: 'contested: observers disagree',
  notDue: 'not due yet',
  weighsNothing: 'weighs nothing in the score',
  admission: 'an admission, counted',
  enactedText: 'text of a promised enactment, counted',
  unclear: 'unclear',
  waiting: 'waits: dated only by a year or month that has not ended',
  capped: (level: string) => `a text, so it shows at most ${level}`,
  verdicts: {
    contradicted: { sign: '✕', word: 'Contradicted' },
    unsubstantiated: { sign: '?', word: 'Unsubstantiated' },
    partly: { sign: '◐', word: 'Partly' },
    substantiated: { sign: '✓', word: 'Substantiated' },
    unchecked: { sign: '○', word: 'Unchecked' },
  },
  balanced: 'the checks balance, and the less favourable side counts',
  verdictRange: (low: string, high: string) => `Checks range from ${low} to ${high}.`,
  whyNotCovered: {
    'not-made-yet': 'not made yet',
    'no-findings': 'nobody has looked',
    'host-state-only': 'only the state itself has reported',
  },
  whyWithheld: {
    'nothing-due': 'nothing is due yet',
    'too-few-covered': 'too few commitments were checked',
    'coverage-too-low': 'too small a share of what is due was checked',
    'coverage-provisional': '',
    'covered-enough': '',
  },
  certaintySteps: {
    thinCover: (coverage: string, source: string) =>
      `coverage is ${coverage} (under 60% is a step down), and the largest single source carries ${source} of the evidence (over 50% is a step down).`,
    contested: (share: string) =>
      `observers disagree on ${share} of the commitments checked (a third or more is a step down).`,
    indirect: (share: string) =>
      `${share} of the counted findings come from news, letters of states or texts (over 50% is a step down).`,
    wide: (width: string) => `the interval is ${width} points wide (over 40 is a step down).`,
    noAccess: 'monitors were kept out within the last 24 months.',
    accessUnknown:
      'no denial of access to monitors within the last 24 months is on record (the record of access is only being begun).',
  },
  words: {
    notCovered: {
      'not-made-yet': 'It had not been made by this day.',
      'no-findings':
        'Nobody has looked, as far as is known: there is no finding on it, and no score.',
      'host-state-only':
        'Only the state itself has reported on it. Its own word weighs nothing, so there is no score.',
    },
    foundBy: {
      others: 'As far as others than the state looked',
      stateAlone: 'As far as the state itself admits, or the promised text shows',
    },
    foundLevel: [
      'it was not carried out',
      'it was carried out only minimally',
      'it was carried out in part',
      'it was carried out in full',
    ],
    /** Where findings differ, so that their mean lies between two levels. */
    nearestLevel: [
      'what was found lies nearest to “not carried out”',
      'what was found lies nearest to “carried out only minimally”',
      'what was found lies nearest to “carried out in part”',
      'what was found lies nearest to “carried out in full”',
    ],
    of100: (score: string, low: string, high: string) =>
      `${score} of 100, with a 90% interval of ${low} to ${high}.`,
    wide: (reasons: string) => `The interval is wide: ${reasons}.`,
    wideSince: {
      few: (sources: number) =>
        sources === 1
          ? 'the score rests on one document'
          : `the score rests on ${formatCount(sources)} documents`,
      old: 'the newest of what counts is old',
      divided: 'observers disagree',
      open: 'what was found leaves much open',
    },
    newest: (date: string) => `The newest counted finding is of ${date}.`,
    nothingDue: (made: number) =>
      made === 0
        ? 'No commitment is on record.'
        : `${formatNoun(made, 'commitment is', 'commitments are')} on record, none due yet.`,
    checked: (due: number, covered: number) =>
      covered === due
        ? `${due === 1 ? 'The one commitment due was' : `${allOf(due, 'commitments due')} were`} checked by somebody other than the state.`
        : `Of ${formatNoun(due, 'commitment', 'commitments')} due, ${covered === 0 ? 'none was' : `${String(covered)} ${covered === 1 ? 'was' : 'were'}`} checked by somebody other than the state.`,
    withheld: {
      'nothing-due': 'Nothing is due yet, so no score is given.',
      'too-few-covered': 'Too few were checked for a score.',
      'coverage-too-low': 'Too small a share was checked for a score.',
      'coverage-provisional': '',
      'covered-enough': '',
    },
    setDelivery: (score: string, low: string, high: string) =>
      `Delivery is ${score} of 100 (90% interval ${low} to ${high})`,
    under40: (likelihood: string) =>
      `and on the evidence counted ${likelihood} that it lies under 40`,
    provisional: 'The score is provisional: under 60% of what is due was checked.',
    nobodyChecked: 'Nobody has checked any of these commitments',
    mostInSmallPart: (few: number, all: number) =>
      `${ofChecked(few, all)} carried out only minimally or not at all`,
    mostInGoodPart: (many: number, all: number) =>
      `${ofChecked(many, all)} carried out in part or in full`,
    mixedRecord: (few: number, all: number) =>
      `About half of ${formatCount(all)} commitments that somebody checked were found carried out in part or more; ${formatCount(few)} only minimally or not at all`,
    restUnchecked: (count: string) => `(nobody checked ${count})`,
  },
  sum: {
    title: 'Show the sum',
    intro:
      'One line for each kind of observer in each document: it counts once. Weight is reliability × kind of source (mass), aged back from the newest counted finding with a half-life of 24 months, then halved for each further line of the same kind of observer (echo).',
    source: 'Document and observer',
    level: 'Level',
    mass: 'Mass',
    aged: 'Aged',
    echo: 'Echo',
    weight: 'Weight',
    product: 'Weight × level',
    total: 'Sum',
    result: (product: string, weight: string, delivery: string) =>
      `Delivery = 100 × ${product} / (3 × ${weight}) = ${delivery}`,
    uncounted: 'The state’s own good word is shown above and is not in the sum.',
  },
  gap: {
    title: 'As reported, as found',
    state: 'the state',
    others: 'others',
    label: (state: string, others: string) =>
      `Mean level reported by the state ${state}, found by others ${others}, on a scale from 0 none to 3 full`,
    more: (levels: string) =>
      `Claim gap: the state reports ${levels} levels more than others found.`,
    less: (levels: string) =>
      `Claim gap: the state reports ${levels} levels less than others found.`,
    alike: 'Claim gap: none, the state reports as much as others found.',
    silent: {
      state: 'No claim gap: the state itself is silent.',
      others: 'No claim gap: everybody but the state is silent.',
      all: 'No claim gap: nobody has reported, as far as is known.',
    },
  },
  findings: (count: number) => formatNoun(count, 'finding', 'findings'),
  independentFindings: (count: number) =>
    formatNoun(count, 'independent finding', 'independent findings'),
} as const;
