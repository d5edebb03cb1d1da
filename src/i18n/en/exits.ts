import { capitalise, formatNoun } from '#model/format.ts';

const facts = (count: number): string => formatNoun(count, 'fact of harm', 'facts of harm');

/** Words of the exits laid side by side. */
export const exits = {
  title: 'Exits side by side',
  link: 'All exits side by side',
  ofEpisode: 'This exit beside the others',
  lede: (count: number) =>
    `${capitalise(formatNoun(count, 'end', 'ends'))} of a mandate to protect civilians: what was decided, what the state undertook around it, when it ended, and what is on record of the 24 months after.`,
  notCause:
    'This page says what followed. It does not say what anything caused: wars have many causes, missions leave where it seems safer, and violence at its height mostly falls, whoever leaves.',
  unknown:
    'Figures are of whole countries and calendar years; where they cannot tell, the reason stands in their place. Facts on record are a selection, not a count: none on record is not to say that there was none.',
  columns: {
    exit: 'Exit',
    decision: 'Decision',
    promise: 'What the state undertook around it',
    killed: 'Killed in one-sided violence, two years before → two after',
    record: 'What the record holds of the time after',
  },
  ended: {
    day: (date: string) => `ended ${date}`,
    part: (when: string) => `a part, ended ${when}`,
    planned: (when: string) => `end planned for ${when}`,
  },
  passedOn: (successor: string) => `The mandate passed to ${successor}.`,
  noEpisode: 'The decision is not on record by itself.',
  nothingUndertaken: 'Nothing on record.',
  noPromise: 'Not told: it is asked around a decision on record.',
  window: {
    over: (after: string, to: string) => `After ${after}, until ${to}:`,
    open: (after: string, to: string, asOf: string) =>
      `After ${after}, until ${asOf} (the 24 months last until ${to}):`,
    notBegun: (after: string) => `Not begun: it starts after ${after}.`,
  },
  facts: (count: number, gravest: string | null) =>
    gravest === null
      ? `${facts(count)}.`
      : `${facts(count)}, the gravest of severity “${gravest}”.`,
  access: (count: number) =>
    `${capitalise(formatNoun(count, 'denial', 'denials'))} of access to monitors or a mission.`,
  showFacts: 'The facts',
  picture: {
    headline: (known: number, worse: number, unknown: number) =>
      known === 0
        ? 'Of no exit is it known how many civilians were killed in one-sided violence before and after'
        : `Of ${formatNoun(known, 'exit', 'exits')} with figures, violence against civilians got worse after ${worse === 0 ? 'none' : String(worse)}, as the backtest counts it; of ${String(unknown)} it is not known`,
    subtitle:
      'Civilians killed in one-sided violence in the country, two calendar years before and two after the year of the end, best estimate',
    description:
      'Ring: before. Filled: after. The scale is of log(1 + killed), so that tens and thousands both can be read. Worse is what the backtest counts as worse; smaller moves say little. The year of the end belongs to neither side. Dashed: the figures cannot tell; the reason stands beside the line.',
    key: { before: 'two years before', after: 'two years after', unknown: 'not known' },
    columns: { label: 'Exit', value: 'Before → after' },
    known: 'With figures',
    unknown: 'Not known',
    why: {
      'passed-on': 'taken over',
      'no-figures': 'no figures yet',
      'not-told': 'cannot tell',
    },
    row: (name: string, before: string, after: string) =>
      `${name}: ${before} killed before, ${after} after`,
    unknownRow: (name: string, why: string) => `${name}: not known, ${why}`,
    table: ['Exit', 'Ended', 'Killed before', 'Killed after', 'Why not known'],
  },
  source: (title: string, version: string) => `Figures: ${title}, ${version}.`,
  sourceFile: 'The figures as a file',
  backtest: 'The same exits held against the scores of the day',
} as const;
