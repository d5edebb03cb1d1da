import { capitalise, formatCount, formatNoun } from '#model/format.ts';

const commitments = (count: number): string => formatNoun(count, 'commitment', 'commitments');
const claims = (count: number): string => formatNoun(count, 'recorded claim', 'recorded claims');
const findings = (count: number): string =>
  formatNoun(count, 'finding by others', 'findings by others');
const some = (count: number): string => (count === 0 ? 'none' : String(count));
const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Words of the page that checks a claim. */
export const check = {
  title: 'Check a claim',
  /** On a state's page. */
  fromCountry: 'Check what it says',
  description:
    'Type or paste what a state says, and see beside it what was promised, what the state has said before, and what others found and when.',
  lede: 'Type or paste what a state says. This page lays beside it what was promised, what the state has said before, and what others found and when. Whether the text is true, it does not say.',
  label: 'What the state says: a sentence, or a whole letter',
  hint: 'In English, as the records are. Nothing is sent: your text is read in this browser. A sentence that is looked up stands in the address of the page, so that it can be shared.',
  button: 'Look it up',
  keys: 'Ctrl and Enter do the same.',
  examples: 'For example:',
  exampleTexts: [
    'The joint force is deployed in Darfur.',
    'The Malian army has taken over every camp that MINUSMA left.',
    'All those responsible for sexual violence in the DRC have been brought to justice.',
  ],
  filters: 'What to look through',
  /** What the filters come to, where they are folded. */
  lookThrough: (parts: readonly string[]) =>
    `What to look through: ${parts.length === 0 ? 'as the text says' : parts.join(', ')}`,
  country: 'Country',
  theme: 'Theme',
  asText: 'as the text says',
  asTextSays: (names: string) => `as the text says: ${names}`,
  anyCountry: 'any country',
  anyTheme: 'any theme',
  from: 'Dated from',
  to: 'Dated until',
  dateHint: 'year, month or day',
  dateExample: 'e.g. 2020-12',
  noDate: (written: string) =>
    `“${written}” is no date. Write a year (2020), a month (2020-12) or a day (2020-12-31).`,
  clear: 'Remove what was chosen',
  noScript:
    'Looking a text up needs JavaScript, which is off in this browser. Below stands every recorded claim with its verdict; what was promised and what was found stand on the pages of the',
  noScriptCountries: 'countries',
  loading: 'Loading the records …',
  looking: 'Looking …',
  failedBriefly: 'The records could not be loaded.',
  failed:
    'The records could not be loaded. The connection may be down. Meanwhile, every recorded claim stands below, and everything else on the pages of the',
  retry: 'Try again',
  ignored: (parts: string) =>
    `The address asks for something that is not here, and it was left aside: ${parts}.`,
  tooLong: (length: number) =>
    `Your text is longer than this page reads; only its first ${formatCount(length)} characters were looked through.`,
  otherLanguage:
    'This does not look like English, in which the records are. Translate it, then look it up.',
  read: {
    from: (name: string, words: readonly string[]) => `${name} (${quoted(words)})`,
    both: (parts: string) => `Read from the text: ${parts}. Change it above where that is wrong.`,
    noCountry:
      'No country was read from the text, so all are looked through. Choose one above to narrow it.',
  },
  letter: {
    title: 'The letter, sentence by sentence',
    note: (sentences: number, bearing: number) =>
      `${capitalise(formatNoun(sentences, 'sentence', 'sentences'))}; something on record bears on ${formatCount(bearing)}. Choose one to see it.`,
    names: (names: string) =>
      `The letter names ${names}. A sentence that names no country is held to the first.`,
    times: (name: string, times: number) =>
      times === 1 ? name : `${name} (${formatCount(times)} times)`,
    nothing: 'nothing on record bears on it',
    counts: (promised: number, claimed: number, found: number) =>
      [
        ...(promised > 0 ? [commitments(promised)] : []),
        ...(claimed > 0 ? [claims(claimed)] : []),
        ...(found > 0 ? [formatNoun(found, 'finding', 'findings')] : []),
      ].join(', '),
    onlyBearing: 'Only sentences on which something bears',
    back: 'Back to the letter',
  },
  results: 'On record',
  asked: (words: string) => `On record about “${words}”`,
  status: {
    found: (promised: number, claimed: number, found: number) =>
      `${capitalise(commitments(promised))}, ${claims(claimed)} and ${findings(found)} may bear on this.`,
    noVerdict:
      'They were found by their words, or by those of what was found on them, the closest first. Whether the text is true is not said here; verdicts stand on recorded claims alone.',
    /** Words of records, and the word of the text for which they stood. */
    stoodFor: (found: readonly string[], asked: string) => `${quoted(found)} for “${asked}”`,
    alike: (parts: readonly string[]) =>
      `Words of like meaning were looked for too, and count for less. Some of what follows holds ${parts.join('; ')}.`,
    nothing:
      'Nothing on record bears on this. That does not say that it is untrue, or true: the record holds only what could be found and read.',
    nothingWithFilters:
      'Something may be there without the dates, the country or the theme chosen.',
    unknown: (words: readonly string[]) =>
      `No record holds ${words.length === 1 ? 'the word' : 'the words'} ${quoted(words)}.`,
    untold: 'The text holds no word by which a record could be found.',
  },
  promised: {
    title: 'What was promised',
    none: 'No recorded commitment bears on it.',
    made: (date: string) => `made ${date}`,
    track: (score: string, low: string, high: string) =>
      `${score} of 100, 90% interval ${low} to ${high}`,
    interval: (low: string, high: string) => `${low}–${high}`,
    few: (shown: number, all: number) =>
      `The ${formatCount(shown)} that bear on it most, of ${formatCount(all)}.`,
    asOf: (asOf: string) =>
      `Level, delivery (0–100) and its 90% interval are those of ${asOf}, whatever dates are chosen.`,
  },
  claimed: {
    title: 'What the state has said',
    none: 'No recorded claim bears on it.',
    said: (date: string) => `said ${date}`,
    rule: 'The rule of the verdict:',
    reported: (count: number) =>
      `What the state itself reports on these commitments and claims, which weighs nothing (${formatCount(count)})`,
  },
  found: {
    title: 'What others found',
    order:
      'On each commitment and claim the newest first; those that bear on the text most come first.',
    none: 'No recorded finding by others bears on it.',
    onCommitment: 'on the commitment:',
    onClaim: 'on the claim:',
    all: (count: number) => `Show all ${formatCount(count)}`,
    few: (shown: number, all: number) =>
      `The ${formatCount(shown)} that bear on it most, of ${formatCount(all)}.`,
  },
  unseen: {
    title: 'What nobody has looked at',
    note: 'Commitments and claims above on which nobody other than the state is known to have reported.',
    unchecked: 'nobody but the state has looked',
    none: (months: number) =>
      `On each commitment and claim listed here somebody other than the state has reported, and on each commitment within the last ${formatCount(months)} months. What the text says may have other sides that no record was found for.`,
  },
  stale: {
    title: 'What nobody has looked at for long',
    note: (months: number) =>
      `Commitments above of which the newest counted finding is more than ${formatCount(months)} months old.`,
    since: (month: string) => `last looked at in ${month}`,
  },
  unknownLevel: 'unclear',
  /** The list of all recorded claims. */
  list: {
    noun: 'claims',
    names: { verdict: 'Verdict', country: 'Country', audience: 'Said to' },
    check: 'Have a sentence that is not here?',
    checkLink: 'Check a claim',
  },
  /** As reported, as found, and the gap. */
  gap: {
    state: 'what the state reports',
    others: 'what others found',
    subtitle:
      'Mean level reported by the state and mean level found by others, from none to full, and the gap between them',
    description: (left: string) =>
      `A line for each commitment on which both sides have reported, the widest gap first; ${left} without both ${left.startsWith('1 ') ? 'is' : 'are'} left out. Newer reports weigh more. The gap says what was reported, not why.`,
    columns: ['Reported by the state', 'Found by others', 'Claim gap'],
    headline: {
      none: 'On no commitment have both the state and others reported',
      tooFew: (all: number) =>
        `On ${all === 1 ? 'one commitment' : `${String(all)} commitments`} both the state and others have reported: too few to say more`,
      more: ({ more, all }: { readonly more: number; readonly all: number }) =>
        `On ${String(more)} of ${String(all)} commitments on which both have reported, the state reports at least half a level more than others found`,
      less: ({ less, all }: { readonly less: number; readonly all: number }) =>
        `On ${String(less)} of ${String(all)} commitments on which both have reported, the state reports at least half a level less than others found`,
      mixed: (counts: {
        readonly more: number;
        readonly alike: number;
        readonly less: number;
        readonly all: number;
      }) =>
        `Of ${String(counts.all)} commitments on which both have reported, the state reports at least half a level more than others found on ${some(counts.more)}, at least half a level less on ${some(counts.less)}, and about the same on ${some(counts.alike)}`,
    },
    countrySubtitle:
      'Mean level reported by the state and mean level found by others, over the due commitments on which both have reported',
    countryDescription: (least: number) =>
      `The widest gap first. A country with fewer than ${String(least)} such commitments is named and not drawn. Means over few commitments move much with each; what a state never reports on is not here, and the gap says what was reported, not why.`,
    meanGap: 'Mean gap',
    tooFew: (count: number) => `too few (${String(count)})`,
    countryColumns: [
      'Commitments with both',
      'Reported by the state, mean',
      'Found by others, mean',
      'Mean gap',
      'Median claim gap',
    ],
    countryHeadline: {
      none: 'In no country have the state and others both reported on enough commitments to compare them',
      counts: (
        counts: {
          readonly more: number;
          readonly alike: number;
          readonly less: number;
          readonly all: number;
        },
        countries: number,
      ) =>
        `In ${some(counts.more)} of the ${String(counts.all)} countries that can be compared, of ${String(countries)}, the state on average reports at least half a level more than others found; in ${some(counts.alike)} about the same, in ${some(counts.less)} at least half a level less`,
    },
    none: 'On none of its commitments have both the state and others reported, so there is no gap to show.',
    title: 'As reported, as found, and the gap',
  },
  claimsTitle: 'Or look through every recorded claim',
  claimsNote: 'By country, with the verdict of each.',
  claimsOf: (country: string, count: number) => `${country} (${formatCount(count)})`,
  claimsFilter: 'All claims, by verdict, country and audience',
} as const;
