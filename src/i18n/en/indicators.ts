import { formatCount, formatNoun } from '#model/format.ts';

interface Among {
  readonly year: number;
  readonly of: number;
  readonly world: number;
  readonly quarter: string;
}

/** Words of the pages of open data series. */
export const indicators = {
  title: 'Indicators',
  lede: (series: number, datasets: number, scored: number) =>
    `${String(series)} series of ${formatNoun(datasets, 'open data set', 'open data sets')}; ${String(scored)} of them make up the risk to civilians. The others are shown beside it, and each says why it is not scored.`,
  underHundredth: 'under 0.01',
  perMillion: (unit: string) => `${unit}, per million people`,
  role: {
    shown: 'Shown for context. Nothing is scored by it.',
    contains: (labels: string) =>
      `It contains what is scored already (${labels}): it would count that twice.`,
    partOf: (labels: string) => `It is a part of what is scored already: ${labels}.`,
    incentives:
      'Background for reading the incentives of security actors. Those are judged actor by actor from dated sources; a figure of a whole country says little about one of them.',
    briefs: {
      decided: 'weighed and left out',
      contains: 'contains what is scored already',
      partOf: 'a part of what is scored already',
      denominator: 'what counts are divided by',
      validation: 'tests the scores',
      backtest: 'outcome of the backtest',
      incentives: 'background on incentives',
      shown: 'shown for context',
    },
    uses: {
      denominator: 'What counts are divided by, so that countries of all sizes can be compared.',
      validation: 'Set beside the scores to test them, so it may have no part in them.',
      backtest: 'The outcome that the backtest looks at, so it may have no part in a score.',
    },
  },
  direction: {
    better: 'Higher is better for civilians',
    worse: 'Higher is worse for civilians',
    neither: 'Neither end is better by itself',
  },
  constructs: {
    context: 'Context',
    displacement: 'Displacement',
    humanitarian: 'Humanitarian conditions',
    'incentive-economic': 'Economic incentives',
    'incentive-political': 'Political incentives',
    'protective-institutions': 'Protective institutions',
    'violence-by-others': 'Violence by others',
    'violence-by-state': 'Violence by the state',
  },
  facts: {
    title: 'The series',
    unit: 'Unit',
    drawn: 'Drawn as',
    direction: 'Direction',
    sign: 'A sign of',
    pillar: 'Pillar of risk',
    notScored: 'not scored',
    dataset: 'Data set',
    publisher: 'Publisher',
    version: 'Version',
    retrieved: 'Retrieved',
    years: 'Years',
    countries: 'Countries',
    licence: 'Licence',
    sourceName: 'Name at the source',
    lag: 'Out after',
    months: (months: number) => formatNoun(months, 'month', 'months'),
    hostStatesOnly: (count: number) => `${formatCount(count)}, covered host states only`,
  },
  why: { scored: 'Why it is in the score', notScored: 'Why it is not in the score' },
  world: {
    subtitle: (unit: string, year: number) => `${unit}, ${String(year)}`,
    description: ({
      world,
      hasBounds,
      isScored,
      hasNegative,
    }: {
      world: number | null;
      hasBounds: boolean;
      isScored: boolean;
      hasNegative: boolean;
    }) =>
      [
        world === null
          ? 'Only covered host states are kept of this series, so there is no world to compare with.'
          : `Top: how the ${formatCount(world)} countries with a figure are spread. Below, on the same scale, each covered country.`,
        hasBounds ? 'Band: between the lowest and the highest estimate of the source.' : '',
        isScored
          ? 'Dashed lines: the goalposts between which the score places a figure, by their percentiles.'
          : '',
        hasNegative ? 'Figures below zero are drawn at zero.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    histogram: 'World',
    histogramLabel: (drawn: number, zeros: number) =>
      zeros > 0
        ? `Histogram of ${formatCount(drawn)} countries above zero; ${formatCount(zeros)} at zero are not drawn`
        : `Histogram of ${formatCount(drawn)} countries`,
    zeros: (drawn: number, zeros: number) =>
      `${formatCount(drawn)} above zero, ${formatCount(zeros)} at zero`,
    countries: (count: number) => formatNoun(count, 'country', 'countries'),
    figure: 'Figure',
    bounds: 'Lowest and highest estimate',
    source: 'As the source has it',
    none: 'no figure',
    row: (name: string, value: string, bounds: string | null) =>
      bounds === null ? `${name}: ${value}` : `${name}: ${value}, between ${bounds}`,
    nothing: 'The source has no figure that could be used on the day of this page.',
    headlines: {
      worst: 'among the worst quarter',
      highest: 'among the highest quarter',
      nothing: (year: number, covered: number) =>
        `In ${String(year)} the source has no figure of any of the ${String(covered)} covered countries`,
      coveredOnly: (year: number, name: string, figure: string, of: number) =>
        `In ${String(year)} the highest figure of ${String(of)} covered countries was that of ${name}, ${figure}`,
      count: (count: number, { year, of, world, quarter }: Among) =>
        `In ${String(year)}, ${count === 0 ? 'none' : String(count)} of ${String(of)} covered countries ${count === 1 ? 'was' : 'were'} ${quarter} of the world’s ${formatCount(world)}`,
      between: (least: number, most: number, { year, of, world, quarter }: Among) =>
        `In ${String(year)}, between ${String(least)} and ${String(most)} of ${String(of)} covered countries were ${quarter} of the world’s ${formatCount(world)}: the source’s estimates leave open which`,
    },
  },
  events: {
    headline: (
      { first, last }: { first: number; last: number },
      events: number,
      countries: number,
      all: number,
    ) =>
      events === 0
        ? `From ${String(first)} to ${String(last)} the list has none in the ${String(all)} covered countries`
        : `From ${String(first)} to ${String(last)} the list has ${formatCount(events)}, in ${String(countries)} of ${String(all)} covered countries`,
    subtitle: (first: number, last: number) => `Events, ${String(first)} to ${String(last)}`,
    description:
      'A country without an event on the list has none there; the list may have missed one.',
    events: 'Events',
    years: 'Years',
    row: (name: string, count: number, years: string) =>
      count === 0 ? `${name}: none` : `${name}: ${String(count)}, in ${years}`,
  },
  panels: {
    subtitle: (unit: string, first: number, last: number, bottom: string, top: string) =>
      `${unit}, ${String(first)} to ${String(last)}. Every panel has the same scale, from ${bottom} to ${top}.`,
    log: 'The scale is by log(1 + x): each step up is a multiple.',
    description: (hasBounds: boolean, hasGoalposts: boolean) =>
      [
        'One panel a country. A gap in a line is a year without a figure. A move of less than a twentieth of a panel’s height counts as none.',
        hasBounds ? 'Band: between the lowest and the highest estimate of the source.' : '',
        hasGoalposts ? 'Dashed lines: the goalposts between which the score places a figure.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    last: (value: string, year: number) => `${value} in ${String(year)}`,
    label: (name: string, first: string, last: string) => `${name}: from ${first} to ${last}`,
    year: 'Year',
    headlines: {
      worse: 'became worse in',
      better: 'better in',
      rose: 'rose in',
      fell: 'fell in',
      moved: (
        first: number,
        last: number,
        up: string,
        down: string,
        {
          upCount,
          downCount,
          of,
          hasBounds,
        }: { upCount: number; downCount: number; of: number; hasBounds: boolean },
      ) => {
        const rest = of - upCount - downCount;
        const open = hasBounds ? ' or cannot be told' : '';
        const kept = rest === 0 ? '' : `; in ${String(rest)} it stayed about the same${open}`;
        return `Between ${String(first)} and ${String(last)} it ${up} ${String(upCount)} of ${String(of)} covered countries and ${down} ${String(downCount)}${kept}`;
      },
      still: (first: number, last: number, of: number, hasBounds: boolean) =>
        `Between ${String(first)} and ${String(last)} it stayed about the same${hasBounds ? ', or cannot be told,' : ''} in all ${String(of)} covered countries`,
      tooShort: 'The series is too short to say how it moved',
    },
  },
  goalposts: {
    title: 'Goalposts',
    from: (
      count: number,
      first: number,
      last: number,
      low: string,
      high: string,
      isNonZero: boolean,
    ) =>
      `The ${low} and ${high} percentile of ${formatCount(count)} country-years of the world, ${String(first)} to ${String(last)}${isNonZero ? ', of those that are not zero' : ''}, computed once and kept in a versioned file. A figure at or beyond the one counts as no danger, at or beyond the other as the greatest.`,
    comparable: (year: number) =>
      `Years before ${String(year)} mean something else at the source and are not used.`,
    wide: 'Uncertainty runs also try the wider pair.',
    columns: { pair: 'Pair', low: 'Lower', high: 'Upper' },
    main: (low: string, high: string) => `${low} and ${high} percentile`,
    formula: {
      log1p:
        'danger = (log(1 + x) − log(1 + low)) / (log(1 + high) − log(1 + low)), cut at 0 and 1',
      none: 'danger = (x − low) / (high − low), cut at 0 and 1',
      reversed: '; 1 less that, as higher is better',
    },
    file: 'The file of all goalposts',
    step: 'How figures are made comparable',
  },
  source: {
    title: 'Source and licence',
    cite: 'Cite the source as:',
    changes: 'What was changed:',
    evidence: 'Seen:',
    toConfirm: 'Still to be confirmed:',
    from: 'Retrieved from:',
    raw: 'All figures as kept (CSV)',
    about: 'What is said of the data set (JSON)',
    derivation: 'How it was computed:',
    bounds: 'Its bounds:',
    caveats: 'What to know before using it',
    leftOut: 'What was left out of the data set',
  },
  catalogue: {
    tree: 'What makes up the risk to civilians',
    treeNote: (variables: number, pillars: number) =>
      `${String(variables)} variables in ${String(pillars)} pillars. Each stands in one pillar only, and none beside an index that contains it.`,
    leftOutPillars: 'Pillars without an open source',
    variable: (dataset: string, lag: string) => `${dataset}; out after ${lag}`,
    scored: (pillar: string) => `Risk: ${pillar.toLowerCase()}`,
    notScored: (brief: string) => `Not scored: ${brief}`,
    datasets: 'Data sets',
    datasetsNote:
      'Each with its licence and how it wishes to be cited. The files are given out as they are kept.',
    facts: { by: 'By', version: 'Version', retrieved: 'Retrieved', licence: 'Licence' },
    refused: 'Found, and not given out',
    refusedNote:
      'Nothing is republished without a statement that permits it. These would be of use; each line says what would free it.',
    refusedFacts: { licence: 'Licence', why: 'Why not', freedBy: 'Freed by' },
    unused: 'Could be given out, and not of use',
  },
  cite: {
    title: (label: string, id: string) => `${label} (${id})`,
  },
} as const;
