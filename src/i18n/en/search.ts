import { formatCount, formatNoun } from '#model/format.ts';

const records = (count: number): string => formatNoun(count, 'record', 'records');

/** Words of the search page. */
export const search = {
  title: 'Search',
  lede: 'Every record, finding and source by its words. A UN symbol, such as S/2020/429, finds its document first.',
  description: 'Search every record by words, by name or by UN document symbol.',
  words: 'Words, a name or a UN symbol',
  button: 'Search',
  smallWords: [
    'a',
    'an',
    'and',
    'are',
    'as',
    'at',
    'by',
    'for',
    'in',
    'is',
    'of',
    'on',
    'or',
    'the',
    'to',
    'was',
    'were',
    'with',
  ],
  hint: 'Put words in “quotation marks” to find them in just this order.',
  noScript:
    'Searching needs JavaScript, which is off in this browser. Every record stands in a list as well:',
  allRecords: 'all records, A to Z',
  filters: 'Filters',
  filtersChosen: (count: number) => `Filters (${String(count)} chosen)`,
  names: {
    Country: 'Country',
    Record: 'Kind of record',
    Theme: 'Theme',
    Tier: 'POC tier',
    Verdict: 'Verdict on a claim',
    Level: 'Level found',
    Year: 'Year',
  },
  any: 'any',
  choice: (value: string, count: number) => `${value} (${formatCount(count)})`,
  clear: 'Remove all filters',
  toResults: 'Go to the results',
  results: 'Results',
  loading: 'Loading the index …',
  searching: 'Searching …',
  found: (count: number, asked: string) =>
    `${formatCount(count)} ${count === 1 ? 'record' : 'records'} for ${asked}.`,
  asked: {
    words: (words: string) => `“${words}”`,
    filter: (name: string, value: string) => `${name}: ${value}`,
    join: ', ',
  },
  nothing: (asked: string) => `Nothing was found for ${asked}.`,
  nothingWithFilters: (count: number) => `Without the filters, it would be ${records(count)}.`,
  missing: (word: string) => `No record holds “${word}”.`,
  missingLeftOut: (word: string) => `No record holds “${word}”, so it was left out.`,
  missingMended: (word: string, near: string) =>
    `No record holds “${word}”, so “${near}” was looked for instead.`,
  beginning: (symbol: string, count: number) =>
    `No record names ${symbol} itself. ${formatCount(count)} ${count === 1 ? 'document has a symbol that begins' : 'documents have symbols that begin'} with it.`,
  unknownFilter: (name: string, value: string) =>
    `The address asks for ${name} “${value}”, which does not exist here; it was left out.`,
  wayOn: 'Try fewer or other words, or look through',
  failedBriefly: 'The search cannot answer.',
  failed:
    'The search index could not be loaded. The connection may be down, or the site is still being built. Meanwhile, there is the list of',
  failedInDevelopment:
    'There is no search index while the site is being written: npm run build makes it.',
  retry: 'Try again',
  more: (next: number, left: number) =>
    next === left
      ? `Show the last ${formatCount(next)}`
      : `Show the next ${formatCount(next)} of ${formatCount(left)} more`,
  placesMore: (count: number) =>
    `and ${formatNoun(count, 'further place', 'further places')} on its page`,
  listsTitle: 'Or look through the lists',
  level: (level: string) => `level found: ${level}`,
  verdict: (verdict: string) => `verdict: ${verdict}`,
} as const;
