const some = (count: number): string => (count === 0 ? 'none' : String(count));

/** Words of the map of the states on record. */
export const map = {
  title: 'Map of the states on record',
  lede: 'Where the states on record are, shaded by one part of their score. The same stands below as a table.',
  open: 'Map of the states on record',
  choose: 'Part shown',
  subtitle: (part: string) => `${part}, 0 to 100, in four bands; the figure stands on the map`,
  description: (meaning: string) =>
    `Each state on record is shaded by the quarter of the scale in which its score lies: the more it stands out from the page, the higher. ${meaning} Hatched states are on record, and their score is withheld. States in plain grey are not on record, which says nothing of them. Small states are shown by a circle. The shades leave out the intervals; the table gives them.`,
  meaning: {
    delivery: 'Higher is more of what was undertaken found done.',
    design: 'Higher is a better made text; it says nothing of what was done.',
    incentives: 'Over 50 is reasons toward protecting civilians, under 50 against.',
    risk: 'Higher is more danger to civilians.',
    credibility: 'Higher is a record that bears out more of what was undertaken.',
    protectionGap: 'Higher is more danger that the undertakings do not answer.',
  },
  noScores: (states: string, part: string) => `None of ${states} has a score of ${part}.`,
  scored: (count: number, states: string, part: string) =>
    `${String(count)} of ${states} ${count === 1 ? 'has' : 'have'} a score of ${part}.`,
  sides: (under: number, over: number, open: number, hasIntervals: boolean) =>
    hasIntervals
      ? `The whole 90% interval lies under 50 in ${some(under)} and over 50 in ${some(over)}; in ${some(open)} it spans the middle.`
      : `It lies under 50 in ${some(under)} and over 50 in ${some(over)}${open > 0 ? `, and at 50 in ${String(open)}` : ''}.`,
  label: (name: string, part: string, score: string) => `${name}: ${part} ${score} of 100`,
  withheldLabel: (name: string, part: string) => `${name}: ${part} withheld`,
  /** Where the screen is narrower than the map. */
  scrolls: 'The map is wider than this screen: scroll it sideways for the other continents.',
  columns: {
    country: 'Country',
    score: 'Score',
    interval: '90% interval',
    says: 'What it says',
  },
  key: {
    bands: ['0–24', '25–49', '50–74', '75–100'],
    withheld: 'on record, score withheld',
    other: 'not on record',
    unsettled: 'border not settled',
    disputed: 'status disputed or not settled',
    label: 'What the shades and marks mean',
  },
  note: (areas: string) =>
    `The boundaries, names and marks on this map are for finding one’s way. They express no opinion on the legal status of any country, territory, city or area, on its authorities, or on where its frontiers run, and no acceptance of them. Broken lines show borders that are not settled, among them that between Sudan and South Sudan. Dashed circles mark areas whose status is disputed or not settled: ${areas}. More are disputed than are marked here.`,
  geometry:
    'Geometry: Natural Earth 4.1, 1:110 million, in the public domain (naturalearthdata.com), as world-atlas 2 packs it; drawn in the Equal Earth projection, with the marks above added.',
} as const;
