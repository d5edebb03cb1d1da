import { formatNoun } from '#model/format.ts';

/** Words of the matrix of countries and themes. */
export const themeMatrix = {
  title: 'Countries by theme',
  lede: 'What was found of each state’s commitments, theme by theme: delivery from 0 to 100, and how many of those due anybody but the state checked.',
  note: 'Most cells hold one to three commitments. A figure says what was found of these, not how a state does on a theme; “no commitment” says that nothing was undertaken on record, not that nothing was done.',
  link: 'All countries and themes in one table',
  noCommitment: 'no commitment',
  noneDue: (made: number) => `${formatNoun(made, 'commitment', 'commitments')}, none due`,
  nobodyChecked: (due: number) =>
    `nobody checked ${due === 1 ? 'the one' : `any of ${String(due)}`} due`,
  found: (score: string, covered: number, due: number) =>
    `${score} of 100, ${String(covered)} of ${String(due)} due checked`,
  short: {
    'no-commitment': 'no commitment',
    'none-due': 'none due',
    'nobody-checked': 'nobody checked',
  },
  ofDue: (covered: number, due: number) => `${String(covered)} of ${String(due)}`,
  key: 'In a cell: the mark of the found level, delivery of 100, and how many of those due were checked.',
  byCountry: 'Delivery on this theme, by country',
  byCountryNote:
    'The mean over the commitments that are due and were checked, with its 90% interval. With one or two commitments it says little of the state.',
} as const;
