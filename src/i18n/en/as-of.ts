import { formatNoun } from '#model/format.ts';

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
  findings: (count: number) => formatNoun(count, 'finding', 'findings'),
} as const;
