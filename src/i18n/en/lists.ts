import { formatCount, formatNoun } from '#model/format.ts';

const commitments = (count: number): string => formatNoun(count, 'commitment', 'commitments');

/** Words of the pages that list records. */
export const lists = {
  all: 'All records, A to Z',
  jump: 'Countries on this page',
  turn: 'Previous and next page',
  previous: 'Previous',
  next: 'Next',
  records: {
    title: 'All records, A to Z',
    lede: (count: number) =>
      `${formatCount(count)} records by title. A document with a UN symbol stands under its symbol, a title that begins with “the” or “a” under its next word.`,
    letters: 'By first letter',
    byKind: 'By kind of record',
    letter: (letter: string) => `All records: ${letter}`,
    part: (letter: string, part: number, parts: number) =>
      parts === 1 ? letter : `${letter}, part ${String(part)} of ${String(parts)}`,
    range: (count: number, first: string, last: string) =>
      count === 1
        ? `One record: ${first}.`
        : `${formatCount(count)} records, from “${first}” to “${last}”.`,
    figures: '0–9',
    other: 'Other signs',
    inLetter: (letter: string, count: number) => `${letter}, ${formatCount(count)} records`,
  },
  strategies: {
    title: 'Strategies and plans',
    lede: (count: number, countries: number) =>
      `${formatNoun(count, 'national plan, compact, agreement or declaration', 'national plans, compacts, agreements and declarations')} of ${formatNoun(countries, 'state', 'states')}, oldest first in each.`,
    label: (country: string) => `Strategies and plans of ${country}`,
  },
  commitments: {
    title: 'Commitments',
    lede: (count: number, countries: number) =>
      `${commitments(count)} of ${formatNoun(countries, 'state', 'states')}, oldest first in each.`,
    label: (country: string) => `Commitments of ${country}`,
  },
  actors: {
    label: (country: string) => `Security actors of ${country}`,
  },
  missions: {
    columns: {
      mission: 'Mission',
      states: 'Host states',
      time: 'From – to, on one scale of years; dark is still open',
      strategies: 'Strategies tied to it',
    },
  },
  sources: {
    title: 'Sources',
    lede: (count: number, unread: number) =>
      `${formatNoun(count, 'document', 'documents')} on which the record rests; ${formatCount(unread)} of them ${unread === 1 ? 'is' : 'are'} only cited, and not read by us.`,
    byCountry: 'By country',
    byCountryNote: 'Every document, newest first, with its publisher.',
    columns: {
      documents: 'Documents',
      withSymbol: 'With a UN symbol',
      unread: 'Cited, not read by us',
    },
    shared: 'Used for several countries',
    bySymbol: 'By symbol',
    bySymbolNote: 'Every document that has a symbol.',
    /** Series by the beginning of their symbols; the first that fits is taken. */
    series: [
      ['S/RES/', 'Security Council resolutions'],
      ['S/PRST/', 'Statements by the President of the Security Council'],
      ['S/', 'Other Security Council documents'],
      ['A/HRC/', 'Human Rights Council documents'],
      ['A/', 'General Assembly documents'],
      ['SC/', 'Security Council press releases'],
      ['SG/', 'Press releases of the Secretary-General'],
      ['', 'Other series'],
    ],
    ofCountry: (country: string) => `Sources on ${country}`,
    ofSeveral: 'Sources used for several countries',
    newestFirst: (count: number) => `${formatNoun(count, 'document', 'documents')}, newest first.`,
  },
} as const;
