import { formatNoun } from '#model/format.ts';

/** Words of the page on what the record holds. */
export const holdings = {
  title: 'What the record holds',
  lede: (commitments: number, findings: string) =>
    `How well ${formatNoun(commitments, 'commitment', 'commitments')} and their ${findings} findings are founded, counted from the data of this edition: pinpoints, sources that were read, and a second kind of observer.`,
  found: {
    title: 'How commitments were found, and what that leaves out',
    paragraphs: [
      'Commitments come from public documents that could be read: letters to the Security Council, plans, agreements and communiqués, resolutions and reports of the UN, reports of non-governmental organisations, and the press. Part of them was found in the text in which the state undertook something, part in what others wrote about it afterwards; which of the two is not recorded.',
      'The second way finds above all what monitors wrote about. So the register leans toward promises that somebody watched, in countries with a mission, and toward those that were broken: a promise kept in silence leaves few traces. Commitments on which nobody has reported are therefore kept, shown as not checked, and count in coverage and bounds; they are not left out for want of a finding.',
      'Not here: what was promised behind closed doors, laws and budgets that no international text names, most undertakings in languages other than English, French and Spanish, and whatever stood in the unread part of a long document. What was looked for and not found is listed on each country’s page.',
    ],
  },
  shares: {
    headline: {
      observers: (all: string, pinpoints: string, full: string) =>
        `Of ${all} findings ${pinpoints} have a pinpoint, and ${full} rest on a source that was read in full`,
      years: () => 'The same by the year that a finding is of',
      countries: () => 'The same by country',
    },
    subtitle: {
      observers: 'Share of findings by kind of observer, 0 to 100%',
      years: 'Share of findings by year, 0 to 100%',
      countries: 'Share of findings by country, 0 to 100%',
    },
    description: (read: string) =>
      `${read} of findings rest on a source of which at least a part was read: the check refuses others. Dot: share with a paragraph, page or article. Ring: share whose source was read in full. Where a group has few findings its shares say little.`,
    rowHeads: { observers: 'Observer', years: 'Year', countries: 'Country' },
    findings: 'Findings',
    pinpointed: 'with a pinpoint',
    readInFull: 'source read in full',
    columns: ['Findings', 'With a pinpoint', 'Source read at least in part', 'Source read in full'],
    row: (label: string, pinpoints: string, full: string) =>
      `${label}: ${pinpoints} with a pinpoint, ${full} from a source that was read in full.`,
  },
  witnesses: {
    headline: (share: string, none: string) =>
      `${share} of commitments have findings by two or more kinds of observer; on ${none} nobody but the state has reported`,
    subtitle: 'Commitments by country and by kinds of observer other than the host state',
    description:
      'Two kinds are, for example, the UN and the press. Two reports by one kind count as one. What is reported by nobody but the state itself, or not at all, has no score.',
    several: 'two or more kinds',
    one: 'one kind',
    none: 'none but the state, or nobody',
  },
} as const;
