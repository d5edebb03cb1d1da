import { formatCount, formatNoun } from '#model/format.ts';
import { nameInSentence } from './places.ts';

/** Words of the page on which a reader changes the method's free choices. */
export const ownMethod = {
  title: 'Your own weights',
  lede: 'What the scores would be if you made the method’s free choices otherwise. The published method stands beside yours, with what moved.',
  note: 'Every number here is a judgement that the method argues for and that can be argued with. The countries, their findings and the levels stay as they are; the levels read from findings, the least number of commitments for a score and the years that figures serve are not offered.',
  open: 'Change the weights',
  methodLink: 'The published choices with their reasons',
  noScript:
    'Making the scores anew needs JavaScript. Below stands the published method; its parts can be joined by hand from the',
  noScriptLink: 'table of parts',
  group: 'Your choices',
  weights: 'How much each part counts in credibility',
  parts: { delivery: 'Delivery', incentives: 'Incentives', design: 'Design' },
  asShare: (share: string) => `counts ${share}`,
  mean: 'How the parts are joined',
  halfLife: 'After how long a finding counts half',
  goalposts: 'Between which values figures of risk are placed',
  alternatives: {
    mean: {
      '': 'As published',
      geometric: 'Geometric only',
      arithmetic: 'Arithmetic only',
      harmonic: 'Power −1 only',
    },
    halfLife: {
      '': 'As published',
      short: '12 months only',
      middle: '24 months only',
      long: '48 months only',
    },
    goalposts: {
      '': 'As published',
      narrow: '5th to 95th percentile',
      wide: '1st to 99th percentile',
    },
  },
  hints: {
    mean: 'published: geometric, and the draws try all three. Arithmetic lets a high part make up for a low one; by power −1 the lowest holds it down.',
    halfLife: 'published: 24 months, and the draws try 12, 24 and 48',
    goalposts: 'published: 5th to 95th percentile, and the draws try the wider too',
  },
  reliabilities: 'How far each kind of observer is relied on',
  admission: 'The state, admitting that nothing was done',
  enactedText: 'The text, where a law was promised',
  others: 'Incentives and risk',
  weakest: 'How much an actor’s weaker kind of incentive counts by itself',
  figures: 'How much open figures count in risk, against recorded threats',
  publishedValue: (value: number) => `published ${String(value)}`,
  by: 'Set side by side by',
  scores: { credibility: 'Credibility', delivery: 'Delivery', gap: 'Protection gap' },
  reset: 'Back to the published method',
  share: 'The address of this page carries your choices: copy it to share them.',
  ignored: (parts: string) =>
    `The address asks for something that cannot be chosen here, and it was left aside: ${parts}.`,
  states: {
    loading: 'Reading the records…',
    working: 'Making the draws…',
    rough: (draws: number) =>
      `From the first ${formatCount(draws)} draws; the rest are being made.`,
    done: (draws: number, milliseconds: number) =>
      `${formatCount(draws)} draws made in ${formatCount(milliseconds)} ms in your browser.`,
    published: (draws: number) => `The published method, from ${formatCount(draws)} draws.`,
    failed: (reason: string) =>
      `The scores could not be made anew: ${reason}. What stands below is the last that could.`,
    again: 'Try again',
  },
  moved: {
    caption: (score: string) => `${score} by the published method and by yours, of 100`,
    nothing: 'This is the published method: nothing has moved.',
    waiting:
      'Your choices are being worked out. Until then the figures below are those of the published method.',
    noPoint: 'With your choices no score moves by a whole point.',
    most: (name: string, from: string, to: string) =>
      `With your choices ${nameInSentence(name)} moves most, from ${from} to ${to}.`,
    ranks: (changed: number, all: number) =>
      changed === 0
        ? `No median rank of the ${formatNoun(all, 'country', 'countries')} changes.`
        : `The median rank of ${String(changed)} of ${formatNoun(all, 'country', 'countries')} changes.`,
    groups: (own: number, published: number) =>
      `The draws tell ${formatNoun(own, 'group', 'groups')} of countries apart; those of the published method tell ${String(published)}.`,
    columns: {
      track: '0 to 100: published above, yours below',
      published: 'Published',
      own: 'Yours',
      difference: 'Moved by',
      publishedRanks: 'Ranks, published',
      ownRanks: 'Ranks, yours',
    },
    publishedTrack: 'Published',
    ownTrack: 'Yours',
    missing: (names: string) =>
      `Without a figure, since a part is withheld or unknown by either method: ${names}.`,
    intervals:
      'Bands and ranks: 90% of the draws. Order: the median of your draws. The interval of delivery on a country’s own page is computed rather than drawn and can differ by a point.',
  },
  groupsTitle: 'Ranks and groups by your choices',
  pairsTitle: 'How often one country lies above another, by your choices',
} as const;
