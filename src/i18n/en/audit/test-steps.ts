import { formatCount, formatNoun } from '#model/format.ts';

const countriesOf = (count: number) => formatNoun(count, 'country', 'countries');

/** What is computed to test the scores: steps 7 to 10. */
export const testSteps = {
  uncertainty: {
    finding: (draws: number, seed: number, headline: string) =>
      `Every score was drawn ${formatCount(draws)} times with other weights, evidence, reliabilities and choices (seed ${String(seed)}). ${headline}.`,
    sources: {
      weights: 'weights',
      evidence: 'evidence',
      reliability: 'the reliability of observers',
      aggregation: 'the way of joining',
      goalposts: 'the goalposts',
    },
    names: {
      weights: 'Weights',
      evidence: 'Evidence',
      reliability: 'Reliability of observers',
      aggregation: 'Way of joining',
      goalposts: 'Goalposts',
    },
    groups: {
      title: 'What is drawn',
      note: (draws: number, rows: number, seed: number) =>
        `Intervals and ranks: ${formatCount(draws)} draws. Shares of the spread: ${formatCount(rows)} draws and as many again, with each group exchanged in turn. Seed ${String(seed)} for both: the same seed gives the same figures to the last digit.`,
      columns: ['Group', 'Drawn from'],
      weights: (concentration: number) =>
        `At each level a Dirichlet distribution around the method’s own weights, concentration ${String(concentration)}.`,
      evidence: (shift: string) =>
        `Each commitment’s delivery from its Beta distribution; each strength and severity one higher or lower with probability ${shift} each way.`,
      reliability: (low: string, high: string, months: readonly number[]) =>
        `Each kind of observer’s reliability times ${low} to ${high}; half-life of evidence ${months.join(', ')} months.`,
      aggregation: (kinds: readonly string[]) => `Parts joined by a ${kinds.join(', ')} mean.`,
      goalposts: 'The 5th and 95th percentile, or the 1st and 99th.',
    },
    intervals: {
      headline: (width: string, count: number) =>
        `The 90% interval of credibility is ${width} points wide in the median of ${countriesOf(count)}`,
      none: 'No country has every part of credibility',
      subtitle: 'Dot: the score. Band: 90% of the draws, moved to lie around the score.',
      description: (without: number) =>
        without === 0
          ? 'Every covered country is shown.'
          : `${countriesOf(without)} without every part of credibility are not shown.`,
      score: 'Score',
      interval: '90% interval',
      row: (name: string, score: string, ends: string) => `${name}: ${score}, between ${ends}`,
    },
    sensitivity: {
      of: { credibility: 'credibility', protectionGap: 'the protection gap' },
      headline: (group: string, of: string, count: number, all: number) =>
        `In ${String(count)} of ${countriesOf(all)} the spread of ${of} comes most from ${group}`,
      cautious: (group: string, of: string, count: number, all: number, clear: number) =>
        `In ${String(count)} of ${countriesOf(all)} the spread of ${of} seems to come most from ${group}, clearly so in ${String(clear)}`,
      none: 'No score has a spread to explain',
      subtitle: (rows: number, seed: number) =>
        `Total Sobol index of each group: the share of a country’s spread that would be left if all else were known. ${formatCount(rows)} rows, seed ${String(seed)}.`,
      description:
        'Ring: a country. Dot: the median country. Totals add up to more than 1 where groups act together. Credibility holds no figure of risk, so goalposts cannot move it.',
      group: 'Group',
      median: 'Median country',
      country: 'one country',
      least: 'Least',
      most: 'Most',
      end: (value: string, name: string) => `${value} (${name})`,
      row: (group: string, value: string) => `${group}: ${value} in the median country`,
    },
    table: {
      title: 'Shares of the spread of credibility, country by country',
      note: 'First-order index / total index. Spread: standard deviation in points of 100. A first-order index can fall a little below 0 by sampling. The download has bootstrap intervals of every index, and the protection gap.',
      deviation: 'Spread',
      cell: (first: string, total: string) => `${first}\u00a0/\u00a0${total}`,
    },
  },
  details: {
    finding: (headline: string) =>
      `Every score opens into its sum, down to the finding, its source and its line in the data. ${headline}.`,
    linksTitle: 'The ways back',
    links: {
      countries: 'Countries: parts, sums and findings of each',
      indicators: 'Indicators: every series behind risk',
      data: 'Data: every table, with ids that join',
      method: 'Method: every constant with its reason',
    },
    leftOut: 'Left out',
    mean: 'Mean shift in ranks',
    most: 'Greatest shift',
    description:
      'A part is left out and the other weights are rescaled. A part whose removal moves nothing could be spared; one whose removal moves everything carries the order alone.',
    row: (label: string, mean: string, most: string) =>
      `Without ${label.toLowerCase()}: ${mean} ranks on average, ${most} at most`,
    none: 'Too few countries have a score to be ranked',
    headline: (
      most: { name: string; shift: string },
      least: { name: string; shift: string },
      of: string,
    ) =>
      `${most.name} decides the order by ${of} most: without it countries move ${most.shift} ranks on average, without ${least.name} ${least.shift}`,
    removal: {
      credibility: {
        of: 'credibility',
        subtitle: (count: number) => `Ranks of ${countriesOf(count)} by credibility`,
      },
      risk: {
        of: 'risk by figures',
        subtitle: (count: number) => `Ranks of ${countriesOf(count)} by risk from open figures`,
      },
    },
    table: {
      title: 'Ranks with everything, and without each part',
      note: 'A test of the method, not a table of winners: see the rank intervals for what the order is worth.',
      all: 'With all',
      without: (name: string) => `Without ${name}`,
    },
  },
  links: {
    finding: (headline: string) =>
      `The scores are set beside measures that others made, and beside how much is written of a country. ${headline}.`,
    subtitle: 'Rank correlation (Spearman) across covered countries, with its 90% interval',
    description:
      'A band that crosses the middle line leaves open whether there is any connection. The newest figures of each measure are used, however old; some end years ago. Intervals take the countries for independent of each other, which neighbours are not.',
    measure: 'Measure',
    correlation: 'Spearman',
    years: 'Years',
    countries: 'Countries',
    interval: '90% interval',
    outside: 'Measures made by others',
    attention: 'How much is written of a country',
    evidence: {
      commitments: 'Commitments on record',
      findings: 'Findings on what is due',
      sources: 'Documents that count',
      meanMass: 'Evidence a commitment',
    },
    row: (label: string, value: string, ends: string) => `${label}: ${value}, between ${ends}`,
    linksTitle: 'Further',
    links: {
      backtest: 'The backtest: what low scores were followed by',
      indicators: 'The measures themselves, with their licences',
    },
    headlines: {
      outside: (score: string, told: number, all: number) =>
        told === 0
          ? `${score} cannot be told to go with any of ${String(all)} other measures`
          : `${score} goes with ${String(told)} of ${String(all)} other measures beyond chance`,
      notFollowed: (all: number) =>
        `nor can it be told to go with how much is written of a country, by ${String(all)} counts`,
      followed: (followed: number, all: number, way: string) =>
        `by ${String(followed)} of ${String(all)} counts it goes with how much is written of a country, ${way}: a warning that attention may be part of what is measured`,
      ways: {
        up: 'the more, the higher',
        down: 'the more, the lower',
        both: 'in both directions',
      },
    },
  },
  presentation: {
    finding: (headline: string) =>
      `Scores are shown as bands with their bounds, ranks as intervals, and what is withheld with its reason. ${headline}.`,
    pairs: {
      headline: (delivery: string, credibility: string) =>
        `The draws tell apart ${delivery} of the pairs of countries by delivery, ${credibility} by credibility`,
      subtitle: 'Pairs of countries, by how surely one lies above the other',
      description:
        'Two countries are told apart where one lies above the other in at least nine draws of ten. An order between two that are not told apart says little.',
      rowHead: 'By',
      told: (share: number) => `told apart (${String(Math.round(100 * share))}% and more)`,
      likely: (from: number, to: number) =>
        `likely (${String(Math.round(100 * from))} to ${String(Math.round(100 * to))}%)`,
      open: (below: number) => `open (under ${String(Math.round(100 * below))}%)`,
    },
    shown: {
      title: 'What is shown, and how wide',
      note: 'Width of the 90% interval in points of 100, in the median country. Design has no interval; the count of its known items stands instead.',
      columns: ['Score', 'Shown', 'Withheld', 'Median width'],
    },
    linksTitle: 'Where to see it',
    links: {
      compare: 'Ranks as intervals, and groups that are not told apart',
      data: 'Downloads, with a dictionary',
      contribute: 'A state’s right of reply, and how to correct a record',
    },
  },
} as const;
