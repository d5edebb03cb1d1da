import { formatCount } from '#model/format.ts';

/** Words of a page as of a day other than the data set's own; apart, so that its island loads no others. */
export const asOf = {
  events: {
    missionEnd: (mission: string) => `${mission}: mandate ends`,
    decision: (mission: string, kind: string, symbol: string | null) =>
      `${mission}: ${kind} decided${symbol === null ? '' : ` (${symbol})`}`,
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
  history: {
    title: 'How the score stood over time',
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
      missionEnd: 'end of a mission’s mandate',
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
