import { formatCount } from '#model/format.ts';

/** Words of the comparison, of ranks, and of the draws in the reader’s own browser. */
export const comparison = {
  ranks: {
    title: 'Ranks, and what they leave open',
    note: (draws: number, seed: number) =>
      `From ${formatCount(draws)} seeded draws (seed ${String(seed)}) in which weights, evidence, the reliability of observers, the way of joining parts and the goalposts vary together. Countries whose score is withheld have no rank. The draws also spread what is not known of a commitment, which pulls low and high scores toward the middle: their median can lie some points from the published score, and close neighbours can stand the other way round.`,
    delivery:
      'By delivery: rank 1 is the highest. Band: the rank in 90% of the draws. Dot: the median rank.',
    credibility:
      'By credibility: rank 1 is the highest. Only countries of which every part is known. Band: the rank in 90% of the draws.',
    nobody: 'No country has a score to rank by',
    alone: 'One country has a score, so there is nothing to rank it by',
    allTied: (count: number) =>
      `No country is told apart from its neighbour in rank: the draws leave all ${String(count)} in one group`,
    endsTold: (first: string, firstRanks: string, last: string, lastRanks: string) =>
      `The draws tell no country from its neighbour in rank, but they tell the ends apart: ${first} has rank ${firstRanks}, ${last} rank ${lastRanks}`,
    allTold: (count: number) => `The draws tell all ${String(count)} countries apart`,
    someTied: (groups: number, count: number) =>
      `${String(count)} countries fall into ${String(groups)} groups that the draws tell apart`,
    group: (countries: string, first: number, last: number) =>
      first === last
        ? `Rank ${String(first)}`
        : `${countries} not told apart, ranks ${String(first)} to ${String(last)}, by name`,
    columns: {
      track: (count: number) => `Rank, 1 to ${String(count)}`,
      ranks: '90% of draws',
      median: 'Median of the draws',
    },
    rankLabel: (ranks: string) => `Rank ${ranks} in 90% of the draws`,
    description:
      'Two neighbours are told apart where one lies above the other in at least 90% of the draws; runs in which no neighbours are stand together, in the order of their names. Members at the two ends of a long run can still be told apart: see the table of pairs.',
    aboveCaption:
      'Share of draws in which the country of the line lies above the country of the column',
  },
  draws: {
    title: 'Make the draws yourself',
    note: 'The same code, in your own browser, with a seed and a number of draws of your choice. Nothing is sent anywhere.',
    noScript: 'Making the draws needs JavaScript; the published ones stand above.',
    draws: 'Draws',
    seed: 'Seed',
    run: 'Draw',
    stop: 'Stop',
    progress: 'Draws made',
    running: 'Drawing…',
    stopped: 'Stopped.',
    failed: (reason: string) => `The draws could not be made: ${reason}`,
    done: (draws: number, milliseconds: number) =>
      `${formatCount(draws)} draws made in ${formatCount(milliseconds)} ms.`,
    same: 'Every figure is the published one, to the last bit.',
    other:
      'The figures differ from the published ones. Another engine can round a power or a logarithm otherwise in the last bit; anything more would be a fault to report.',
    byDelivery: 'By delivery',
    byCredibility: 'By credibility',
  },
  compare: {
    title: 'Compare',
    lede: 'Delivery of countries and of strategies side by side, with interval, coverage and certainty.',
    caution:
      'Where the bands of two lines overlap, their order says little. A line that is well watched and one that is not differ in what is known of them, too. Withheld scores stand last.',
    noScript:
      'Sorting, filtering and picking need JavaScript. The tables below are complete without it.',
    titles: { countries: 'Countries', strategies: 'Strategies' },
    names: { countries: 'Country', strategies: 'Strategy' },
    notes: {
      countries: 'Every host state on record.',
      strategies:
        'Every strategy with a commitment that is due. Most hold one or two and cannot be scored by themselves.',
    },
    controls: { countries: 'Which countries to show', strategies: 'Which strategies to show' },
    filter: 'Show only names with',
    pick: 'Pick',
    pickLine: (name: string) => `Pick ${name}`,
    onlyPicked: (count: number) => `Only the picked (${String(count)})`,
    reset: 'Show all again',
    score: 'Score, 90% interval',
    coverage: 'Checked of due',
    certainty: 'Certainty',
    claimGap: 'Median claim gap',
    shown: (shown: number, all: number) => `${String(shown)} of ${String(all)} shown`,
    nothing: 'Nothing matches. Take words away from the filter.',
    ignored: (parts: string) =>
      `The address asks for something that is not here, and it was left aside: ${parts}.`,
  },
} as const;
