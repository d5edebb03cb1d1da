import { formatCount, formatNoun } from '#model/format.ts';

/** Words of a page as of a day other than the data set's own; apart, so that its island loads no others. */
export const asOf = {
  events: {
    missionEnd: (mission: string) => `${mission}: mandate ends`,
    decision: (mission: string, kind: string, symbol: string | null) =>
      `${mission}: ${kind}${symbol === null ? '' : ` (${symbol})`}`,
    resolution: (mission: string, symbol: string) => `${mission}: ${symbol}`,
    partlyDated: (title: string, date: string) => `${title} (${date}, no day known)`,
  },
  problems: {
    partial: (written: string, example: string) =>
      `“${written}” is not one day, so it was left aside. Write the day in full, for example ${example}.`,
    notADate: (written: string, example: string) =>
      `“${written}” is not a date as this page reads it, so it was left aside. Write year, month and day, for example ${example}.`,
    noSuchDay: (written: string) => `“${written}” is no day of the calendar, so it was left aside.`,
    future: (written: string, last: string) =>
      `“${written}” is after ${last}, the day on which the record was closed, so it was left aside.`,
    empty: (example: string) => `Write year, month and day, for example ${example}.`,
  },
  control: {
    summary: 'See this page as of another day',
    compareSummary: 'Compare as of another day',
    note: 'With only what was dated by then: undertakings, findings, checks, claims, incentives and open figures. Nothing later leaks back.',
    day: 'Day',
    example: '2020-12-31',
    hint: 'Year, month and day, such as',
    show: 'Show',
    earlier: 'Earlier stop',
    later: 'Later stop',
    stops: 'Stops',
    chooseStop: 'Days on which something was decided…',
    now: 'Back to now',
    noScript: 'Any other day needs JavaScript; the days below stand as pages of their own.',
    noScriptNoDays: 'Any other day needs JavaScript.',
    compareNoScript:
      'This needs JavaScript. Without it, each country’s page leads to that country as it stood on the days of decisions on its missions.',
    pages: (name: string) => `${name} as it stood on days of decisions on its missions:`,
    loading: 'Reckoning…',
    loadFailed:
      'The part of this page that goes back in time could not be loaded. The pages of single days below do not need it.',
    failed: (reason: string) => `This day could not be reckoned: ${reason}`,
    shown: (date: string) => `Shown as it stood on ${date}.`,
    documentTitle: (title: string, date: string) => `As of ${date}: ${title}`,
    shownNow: (date: string) => `Shown as of ${date}, the day on which the record was closed.`,
  },
  page: {
    title: (name: string) => `As it stood on ${name}`,
    countryTitle: (name: string, date: string) => `${name} as it stood on ${date}`,
    onThisDay: 'On this day:',
    caution:
      'Only what was dated by this day counts. Levels and verdicts are as coded since, by the method of today, and some of the documents came to light only later: this is what the record says of the day, not all that could be known on it.',
    today: (name: string) => `${name} as of now`,
    anyDay: (name: string) => `${name} as of any other day`,
    otherDays: 'Other days',
    earlier: (date: string) => `Earlier: ${date}`,
    later: (date: string) => `Later: ${date}`,
    commitments: 'Commitments made by then',
    noCommitments: 'No commitment made by then is on record.',
    findings: 'What had been found',
    noFindings: 'No finding dated by then is on record.',
    claims: 'What the state had claimed',
    noClaims: 'No claim made by then is on record.',
    claimColumns: { claim: 'What the state said', checks: 'Checks', verdict: 'Verdict' },
    commitmentColumns: {
      statement: 'What the state undertook',
      found: 'Found',
      independent: 'Independent findings',
      claimGap: 'Claim gap',
    },
    noIntervals:
      'Intervals of incentives, risk, credibility and the protection gap come from draws made for the day of the data set only; here those are points.',
    cite: 'Cite this view',
    csv: 'The scores of this day as CSV',
  },
  and: 'and',
  stop: (date: string, what: string) => `${date} · ${what}`,
  view: {
    thenAndNow: 'Delivery, then and now',
    today: (date: string) => `Now, ${date}`,
    notKnown: 'It was not known yet on this day: nothing of it is dated by then.',
    checks: (count: number) =>
      count === 0
        ? 'no check by others by then'
        : `${formatNoun(count, 'check', 'checks')} by others by then`,
    strategyOf: (title: string, country: string) => `${title} (${country})`,
    compared: (date: string, countries: number, strategies: number) =>
      `${formatNoun(countries, 'state', 'states')} and ${formatNoun(strategies, 'strategy', 'strategies')} with something due, as they stood on ${date}. Where intervals overlap, the order says little.`,
    columns: {
      day: 'Day',
      track: '0 to 100',
      score: 'Delivery',
      interval: '90% interval',
      checked: 'Checked of due',
      status: 'Status',
      certainty: 'Certainty',
      independent: 'Independent findings',
      flag: 'Shallow commitment',
      today: 'Delivery now',
    },
    later: {
      nothing: 'Nothing in this record is dated later.',
      counts: (counts: string) => `Left out, since dated later: ${counts}.`,
    },
  },
  history: {
    subtitle: (first: string, last: string) =>
      `Delivery, 0 to 100, with its 90% interval, from ${first} to ${last}: on each day with only what was dated by then`,
    description: (days: number) =>
      `Computed on ${formatCount(days)} days, those of decisions, mandates’ ends, resolutions and strategies and each year’s end, and drawn as holding until the next. Levels and verdicts are as coded since.`,
    label: (name: string, days: number) =>
      `Delivery of ${name} on ${formatCount(days)} days, with its 90% interval. The table below holds the same figures.`,
    headlines: {
      onlyNow: (score: string) => `There is a score only now: delivery is ${score}`,
      noMore: (date: string, score: string) =>
        `Delivery was last scored on ${date}, at ${score}; since then too little is checked for a score`,
      then: (score: string, year: string) => `Delivery was ${score} at first (${year})`,
      missionEnd: (score: string, missions: string, year: string) =>
        `${score} when the mandate of ${missions} ended (${year})`,
      now: (score: string) => `and is ${score} now`,
    },
    changes: {
      small: ': hardly any change',
      fell: ': a fall that the intervals bear out',
      rose: ': a rise that the intervals bear out',
      overlap: '; the 90% intervals of the first and the last overlap',
    },
    key: {
      score: 'Delivery',
      band: '90% interval',
      withheld: 'too little checked: where it would lie if all unchecked were at 0 or at 100',
      credibility: 'Credibility',
      'mission-end': 'end of a mission’s mandate',
      decision: 'decision on a mission',
    },
    why: {
      first: 'first commitment',
      yearEnd: 'year’s end',
      today: 'day of the data set',
    },
    columns: {
      day: 'Day',
      why: 'What happened',
      delivery: 'Delivery',
      interval: '90% interval',
      checked: 'Checked of due',
      status: 'Status',
      credibility: 'Credibility',
    },
  },
} as const;
