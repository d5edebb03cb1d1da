import { formatDecimal, formatNoun } from '#model/format.ts';

const countriesOf = (count: number) => formatNoun(count, 'country', 'countries');

/** What is computed of how the scores are built: steps 4 to 6. */
export const indexSteps = {
  multivariate: {
    finding: (parts: string, pillars: string) => `${parts}. ${pillars}.`,
    pairColumns: [
      'One',
      'The other',
      'Countries',
      'Pearson',
      'Spearman',
      '90% interval of Spearman',
    ],
    parts: {
      told: (count: number, all: number, one: string, other: string, value: string) =>
        `${String(count)} of ${String(all)} pairs of parts go together beyond chance, most of all ${one.toLowerCase()} and ${other} (${value})`,
      noneTold: (all: number) =>
        `None of the ${String(all)} pairs of parts goes together beyond what chance would give`,
      subtitle: 'Rank correlations (Spearman) of the parts across covered countries',
      description:
        'Filled: they rise together. Ring: one falls as the other rises. The larger, the closer. With so few countries most intervals are wide, and parts that do not go together are what the score wants: each is to say something of its own.',
    },
    pillars: {
      headline: (positive: number, all: number, redundant: number) =>
        `${String(positive)} of ${String(all)} pairs of pillars of risk point the same way across the world${redundant > 0 ? `; ${String(redundant)} say nearly the same` : ', and none says nearly the same'}`,
      subtitle:
        'Rank correlations (Spearman) of the pillars of risk across all countries with figures',
      description: (redundant: number) =>
        `Filled: they rise together. Ring: one falls as the other rises. Above ${formatDecimal(redundant, 2)} two pillars would be one counted twice. Risk is tested on the whole world, as its goalposts are the world’s.`,
    },
    consistency: {
      title: 'Cronbach’s alpha',
      note: 'How far things that are added up move together: from 0.7 they are often said to measure one thing. Few variables give a low alpha, and risk is made of dangers that need not come together, so a middling one is no fault.',
      columns: ['Of', 'Parts', 'World', 'Covered countries'],
      pillars: 'The pillars',
      within: (label: string) => `Within ${label.toLowerCase()}`,
      cell: (alpha: string, count: number) => `${alpha} (${countriesOf(count)})`,
    },
  },
  normalisation: {
    finding: (headline: string) =>
      `Figures are placed between fixed points of the world, so that no country moves because another joins. ${headline}.`,
    danger: {
      headline: (clipped: number, all: number) =>
        `${String(clipped)} of ${String(all)} figures lie at or beyond a goalpost and are told apart no further`,
      subtitle:
        'Danger by variable, 0 at the better goalpost and 1 at the worse. Ring: a covered country.',
      description:
        'Where many rings lie at 1, the variable no longer tells the covered countries apart: they are among the most dangerous in the world.',
      rowHead: 'Variable',
      valueHead: 'Median',
      row: (label: string, count: number) => `${label}: danger in ${countriesOf(count)}`,
      columns: ['Countries', 'Median danger', 'At no danger', 'At the greatest'],
    },
    goalposts: {
      title: 'Goalposts',
      note: (first: number, last: number) =>
        `Percentiles of the world’s country-years, ${String(first)} to ${String(last)}; counts as rates per million people. Computed once by a script, kept in a versioned file, checked by a test.`,
      columns: (low: string, high: string, wideLow: string, wideHigh: string) => [
        'Variable',
        'Scale',
        `${low}%`,
        `${high}%`,
        `${wideLow}%`,
        `${wideHigh}%`,
        'Country-years',
      ],
      scale: { log1p: 'log(1\u00a0+\u00a0x)', none: 'as\u00a0it\u00a0is' },
    },
  },
  weights: {
    finding: (headline: string) =>
      `Weights are few and stated, and the top is a product, so that one part cannot make up for another. ${headline}.`,
    part: 'Part',
    weight: 'Weight',
    pearson: 'Squared Pearson correlation',
    spearman: 'Squared Spearman correlation',
    countries: 'Countries',
    description:
      'Weight is what the method gives a part; the squared correlation is how much of the differences between countries goes with it. They need not agree: a part that hardly varies decides little, whatever its weight. Squared correlations do not add up to 1.',
    row: (label: string, weight: string, pearson: string, spearman: string) =>
      `${label}: weight ${weight}, squared correlations ${pearson} and ${spearman}`,
    none: 'Too few countries have all parts to tell what each decides',
    headline: (
      most: { name: string; share: string; weight: string },
      least: { name: string; share: string; weight: string },
      of: string,
    ) =>
      `${most.name}, with weight ${most.weight}, goes with most of the differences in ${of} (${most.share}); ${least.name}, with weight ${least.weight}, with least (${least.share})`,
    credibility: {
      of: 'credibility',
      subtitle: (count: number) =>
        `Parts of credibility, across the ${countriesOf(count)} that have it`,
    },
    risk: {
      of: 'risk by figures',
      subtitle: (count: number) =>
        `Pillars of risk by figures, across at least ${countriesOf(count)} of the world`,
    },
  },
} as const;
