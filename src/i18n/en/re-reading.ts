import { formatNoun } from '#model/format.ts';

/** Words of the page on the audit: findings and checks that were drawn and re-read against their sources. */
export const reReading = {
  title: 'Audit: findings re-read against their sources',
  lede: (reRead: number, drawn: number, found: number, right: number, rate: string) =>
    `${formatNoun(reRead, 'fact', 'facts')} of ${String(drawn)} drawn were looked up again. The source of ${String(found)} could be read; ${String(right)} of these were right in every detail: ${rate}. The goal is 98%.`,
  none: 'No audit is on record.',
  rate: (share: string, low: string, high: string) => `${share} (95% interval ${low} to ${high})`,
  how: {
    title: 'What was drawn, how, and by whom',
    drawn: (percent: number, findings: string, checks: string, seed: number) =>
      `${String(percent)}% of each country’s findings and ${String(percent)}% of its checks, at least one of each, from ${findings} findings and ${checks} checks, by seed ${String(seed)}. With the seed and that record anybody draws the same rows.`,
    asked:
      'Each was compared with its source: what happened, the date, the figures, and who observed it. Levels and verdicts were left out of the sheet: whether they are judged well is another question, that of the coders’ agreement.',
    saw: 'What the re-readers had before them: ',
  },
  result: {
    title: 'What it found',
    asSaid: 'As it stood before anything was mended',
    head: ['Verdict', 'Facts', 'Share of those whose source was read'],
    noFalse: (rate: string) =>
      `Right, or right but for a small flaw: ${rate}. The intervals are those of Wilson.`,
    belowGoal:
      'That is below the goal of 98% right. What was amiss in the drawn facts is mended; the others, which were not drawn, will hold the same share of flaws until they are re-read too.',
    atGoal: 'That reaches the goal of 98% right.',
    pinpoints: (count: number) =>
      `${formatNoun(count, 'pinpoint was', 'pinpoints were')} added on the way.`,
  },
  countries: {
    headline: (flawed: number, all: number) =>
      `Flaws were found in ${String(flawed)} of ${formatNoun(all, 'country', 'countries')}`,
    subtitle: 'Facts drawn in each country, by what the re-reading showed',
    description:
      'A few facts of each country were drawn: they tell of the record as a whole, and not how one country compares with another.',
  },
  flaws: {
    title: 'Flaws, and what was done about each',
    head: ['Fact', 'Verdict', 'What differs', 'What was done'],
    nothing: 'Nothing',
    none: 'None was found.',
  },
  mends: {
    title: 'Mended though right',
    note: 'The fact stood in the source; the record could say more exactly when, or where to read it.',
    head: ['Fact', 'What was seen', 'What was done'],
  },
  notFound: {
    title: 'Sources that could not be read',
    note: 'Neither right nor wrong: the text, or the part of it on which the fact rests, was not to be had. Other documents that say the same are named, but do not count.',
    head: ['Fact', 'What was seen instead'],
  },
  limits: {
    title: 'What the audit cannot show',
    items: [
      'Most sources could be seen only in part: the opening or an excerpt of a stored copy. What stands further on, and may qualify the fact, was not seen.',
      'The re-reader worked inside the project. They wrote none of the facts, but share its way of reading; an outside re-reading would weigh more.',
      'It asks whether a fact stands in its source, not whether the source is right, nor whether other facts are missing.',
      'Facts whose source was not found may be worse than the others: pages that have gone are more often those of small publishers.',
    ],
  },
  history: {
    title: 'All audits',
    head: ['Audit', 'Drawn', 'Source read', 'Right in every detail'],
    label: (day: string, number: number) =>
      number === 1 ? day : `${day}, number ${String(number)} of the day`,
    before:
      'A blind re-check of 64 facts, before the first of these, found 57 right, 7 with a small flaw and none wrong.',
  },
  added: 'Pinpoint added: ',
  sheet: 'The sheet of this audit is among the downloads, and in data/audits/ of the repository.',
  download: 'Downloads',
} as const;
