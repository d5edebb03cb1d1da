import { capitalise, formatNoun } from '#model/format.ts';

/** Words of the page on which scores of the day of decision are held against what came after. */
export const backtest = {
  title: 'Backtest: scores on the day of decision, and what came after',
  short: 'Backtest',
  methodLink: 'The backtest: scores on the day of decision, held against what came after',
  lede: 'When a mission’s mandate to protect civilians ended, what did the record of the state say on the day on which that was decided, and how did violence against civilians change?',
  lead: {
    title: 'How little this can tell',
    counts: (listed: number, known: number, delivery: number, credibility: number) =>
      `${capitalise(formatNoun(listed, 'end', 'ends'))} of such mandates ${listed === 1 ? 'is' : 'are'} listed. Of ${known === 1 ? 'one it' : `${String(known)} it`} is known what came after; in ${delivery === 0 ? 'none' : String(delivery)} of these the state’s delivery could be scored on the day of the decision, and in ${credibility === 0 ? 'none' : String(credibility)} its credibility, of which the protection gap is made.`,
    example:
      'With so few cases an interval spans nearly everything. In a worked example with twelve invented exits, a low score goes before a worse outcome with an area under the curve of 0.66, where 0.5 is chance and 1 never fails. Its 95% interval reaches from 0.29 to 1.00: from worse than chance to perfect.',
    fewer: (delivery: number, needed: number) =>
      delivery < needed
        ? `Here there are fewer still. Under ${String(needed)} cases not even a perfect order can be told from chance, so that no figure is given: nothing on this page shows that the scores foretell violence, or that they do not.`
        : 'Whatever figure stands below is to be read with that in mind.',
    neverTuned:
      'The weights and constants of the method were not tuned on these cases, and are not going to be: a score that was fitted to a handful of exits would only repeat them.',
  },
  rules: {
    title: 'What is compared',
    list: (years: number, factor: string, deaths: number) => [
      'Cases are the ends of mandates to protect civilians in the host states of this data set since 1999, and parts of a mission’s area that were handed over. Missions elsewhere are not among them.',
      'The state is scored as of the day of the decision: nothing dated later has any effect. The scores are the country’s, of all that it had undertaken by then. Figures of risk are those of the release in use today.',
      `What came after is the number of civilians killed in one-sided violence in the ${String(years)} calendar years after the year of the end, compared with the ${String(years)} before it. Monthly figures are not at hand: the method asks for 24 months from the day, and the year of the end itself belongs to neither side.`,
      'The change is log(1 + killed after) − log(1 + killed before): above 0 where it got worse. No year is cut or smoothed.',
      `Worse means: ${factor} times as many as before or more, and at least ${String(deaths)}.`,
      'Where another mission took the mandate over, nothing was handed to the state, and the case is listed without being counted.',
    ],
    source: (title: string, version: string) => `Figures: ${title}, ${version}.`,
    sourceFile: 'The figures as a file',
  },
  casesTitle: 'The cases',
  casesNote: (asOf: string) =>
    `Every end of a mandate that was decided by ${asOf}, with the reason where it is not counted. The early signs are those of a linked strategy: how many legs of the shallow-commitment flag held, of those that could be seen on the day of the decision.`,
  groups: {
    counted: 'Counted: delivery was scored on the day, and what came after is known',
    'delivery-withheld':
      'Not counted: what came after is known, but too little was checked on the day for a score',
    'no-figures': 'Not counted yet: the years after have no figures so far',
    'not-told': 'Not counted: yearly figures of the country cannot tell',
    'passed-on': 'Not counted: another mission took the mandate over',
  },
  columns: {
    end: 'End of the mandate',
    delivery: 'Delivery on the day',
    composed: 'Credibility, gap',
    signs: 'Early signs',
    killed: 'Killed before → after',
    change: 'Change',
  },
  decided: (date: string) => `decided ${date}`,
  years: (before: string, after: string) => `${before} → ${after}`,
  estimates: (low: string, high: string) =>
    `by the source’s low estimate ${low}, by its high ${high}`,
  worse: 'worse',
  notWorse: 'not worse',
  deliveryOf: (score: string, low: string, high: string) => `${score} (${low} to ${high})`,
  checkedOf: (covered: number, due: number) => `${String(covered)} of ${String(due)} checked`,
  whyWithheld: {
    'nothing-due': () => 'no commitment on record was due',
    'too-few-covered': (checked: string, needed: number) =>
      `${checked}, ${String(needed)} are needed`,
    'coverage-too-low': (checked: string) => `${checked}, too small a share`,
  },
  provisional: 'provisional',
  composedOf: (credibility: string, gap: string) => `credibility ${credibility}, gap ${gap}`,
  needs: (parts: string) => `needs ${parts}`,
  signsOf: (met: number, all: number) => `${String(met)} of ${String(all)}`,
  moreStrategies: (count: number) =>
    `the most of ${formatNoun(count, 'linked strategy', 'linked strategies')}`,
  noSigns: 'no linked strategy known',
  missing: {
    'passed-on': (successor: string) => `taken over by ${successor}`,
    'no-figures': (years: string) => `no figures yet for ${years}`,
  },
  scatter: {
    subtitle: (cases: number) =>
      `Delivery on the day of the decision (0–100, 90% interval) and the change of violence after the end, ${formatNoun(cases, 'exit', 'exits')} counted`,
    description:
      'Dots: exits that are counted, with the interval of their delivery. Dashed lines: exits after which the change is known, but on whose day too little had been checked for a score; they could lie anywhere along their line. Above the middle line more civilians were killed after than before. A place in this picture is no proof: wars have many causes, and violence at its height mostly falls.',
    x: 'Delivery on the day of the decision',
    y: 'Killed after, compared with before',
    ratios: {
      less: (by: number) => `a ${by === 10 ? 'tenth' : 'hundredth'}`,
      same: 'as many',
      more: (by: number) => `${String(by)} times`,
    },
    label: (x: string, y: string) => `Scatter: ${x} against ${y}`,
    headlines: {
      none: 'No exit can be counted: of none are both the score and what came after known',
      few: (count: string) =>
        `Only ${count} can be counted, too few to say whether low delivery goes before worse violence`,
      chance: (count: string, rho: string) =>
        `In ${count}, delivery and what came after go together no more than chance would have it (ρ ${rho})`,
      lower: (count: string, rho: string) =>
        `In ${count}, lower delivery went before worse violence (ρ ${rho}); so few can still mislead`,
      higher: (count: string, rho: string) =>
        `In ${count}, higher delivery went before worse violence (ρ ${rho}), against what was expected; so few can still mislead`,
      still: (count: string) => `In ${count}, there is nothing to compare: one side never varies`,
    },
    table: {
      exit: 'Exit',
      delivery: 'Delivery (90% interval)',
      killed: 'Killed before → after',
      change: 'Change',
    },
  },
  statistics: {
    title: 'The figures',
    note: 'For each score, and for violence before alone: how it goes with the change (ρ and τ-b, with the chance that a random order is as strong), how well it parts exits that got worse from the others (area), and how far it forecasts better than knowing only the share that got worse, or only the violence before (skill).',
    columns: {
      predictor: 'Held against the change',
      cases: 'Cases (worse)',
      spearman: 'Spearman ρ, p',
      leaveOneOut: 'ρ leaving one out',
      kendall: 'Kendall τ-b, p',
      area: 'Area, 95% interval',
      overBaseRate: 'Skill over the share',
      overViolenceBefore: 'Skill over violence before',
    },
    predictors: {
      credibility: 'Credibility, K',
      'protection-gap': 'Protection gap, G',
      delivery: 'Delivery, D',
      'violence-before': 'Violence before, to compare',
    },
    cases: (count: number, worse: number) => `${String(count)} (${String(worse)})`,
    withP: (value: string, p: string) => `${value}, p ${p}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    withInterval: (value: string, low: string, high: string) => `${value}, ${low} to ${high}`,
    why: {
      cases: (needed: number) => `under ${String(needed)} cases`,
      'no-variation': 'one side never varies',
      'one-outcome': 'all ended alike',
      outcomes: 'fewer than two got worse, or did not',
      'no-forecast': 'no forecast',
    },
    readings: (even: number, width: number, exact: number, orders: string, seed: number) => [
      `p is exact over all orders up to ${String(exact)} cases, and from ${orders} random orders beyond (seed ${String(seed)}).`,
      'The interval of the area is DeLong’s; it needs two exits that got worse and two that did not.',
      `As a forecast a score is taken at its word: even chances of getting worse at ${String(even)}, and odds that change by e in ${String(width)} points; a protection gap counts from 100 down. Violence before is fitted to these same cases (logistic, with Firth’s penalty), and the share that got worse is known only with hindsight: both references have an advantage.`,
      'Violence before is bound to go with the change, since the change is counted from it: what is high tends to fall and what is low can only rise. A score has to tell more than that.',
    ],
    leaveOneOutTitle: 'Each case left out in turn',
    leaveOneOutColumns: { left: 'Left out', spearman: 'ρ without it' },
  },
  placebo: {
    title: 'Placebo: the same with somebody else’s evidence',
    note: 'If scores mean what they say, they should depend on whose evidence it is. So the evidence is permuted between countries: what was found of one undertaking is handed, whole, to another, and all is scored again.',
    flags: (flagged: number, judged: number, asOf: string) =>
      `The shallow-commitment flag, as of ${asOf}: it is raised for ${String(flagged)} of ${formatNoun(judged, 'set', 'sets')} that can be judged.`,
    flagRuns: (runs: number, mean: string, low: string, high: string, share: string) =>
      `With the evidence permuted, ${String(runs)} times over, it is raised for ${mean} on average, ${low} to ${high} in the middle 90% of the runs; in ${share} of them for at least as many as in the record.`,
    flagReadings: {
      chance:
        'So the number of flags is what chance would give: it follows from what was promised, to whom, and from how little is delivered nearly everywhere. Whether the flag falls on the right sets, this does not test.',
      more: 'So more sets are flagged than chance would have it: it matters whose evidence it is.',
      between:
        'So there are somewhat more flags than chance would mostly give; it could still be chance.',
    },
    besideFlag: (actual: number, judged: number, mean: string, reading: string) =>
      `Of ${String(judged)} countries, strategies and decisions that can be judged, ${String(actual)} are flagged; with evidence exchanged between countries, ${mean} on average. ${reading}`,
    besideFlagReadings: {
      chance: 'By itself the flag says little.',
      more: 'So it matters whose evidence it is.',
      between: 'It could still be chance.',
    },
    judged: (kind: string, flagged: number, count: number) =>
      `${kind}: ${String(flagged)} of ${String(count)}`,
    kinds: { country: 'Countries', episode: 'Decisions on missions', strategy: 'Strategies' },
    delivery: (rho: string, runs: number, low: string, high: string, share: string) =>
      `Delivery and the change of violence: ρ is ${rho}. With the evidence permuted, ${String(runs)} times over, it lies between ${low} and ${high} in the middle 90% of the runs; in ${share} of them it is at least as far from 0.`,
    noDelivery: (needed: number) =>
      `Delivery and the change of violence: no placebo, since there is no correlation to test (at least ${String(needed)} cases are needed, and both sides have to vary).`,
    seed: (seed: number) => `Seed ${String(seed)}: the runs can be made again.`,
  },
  limits: {
    title: 'What would mislead',
    list: [
      'Figures are of the country, and a mission’s area was often smaller; a case where that decides is not counted.',
      'One-sided violence is civilians killed on purpose by organised groups that kill 25 or more in a year. Crossfire, shelling, crime and hunger are not in it; zero means that no death was recorded.',
      'Two years end where they end. For the mission in Darfur they end with 2022; Sudan’s war broke out in April 2023 and is no part of that outcome.',
      'Missions that stayed are not here, nor are states that nobody wrote about. Which mandates end is itself decided by how safe a place seems.',
      'The record was gathered after the fact. Nothing dated later is used, but what was looked for, and found, was chosen by people who knew how it ended.',
      'Violence at its height mostly falls, whoever leaves: a change from before to after is not the effect of leaving.',
    ],
  },
  csv: 'Download the cases with all their figures (CSV)',
} as const;
