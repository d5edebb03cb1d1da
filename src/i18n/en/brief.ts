/** Words of the briefs: two printed pages on a country, a decision, a claim, or the comparison. */
export const brief = {
  kicker: 'Brief',
  link: 'Brief: two pages to print',
  title: (subject: string) => `Brief: ${subject}`,
  description: (subject: string) =>
    `Two printed pages on ${subject}: what was promised, what was found, and who says so.`,
  print:
    'Two pages of A4 or Letter: print them, or save them as a PDF, from the browser’s menu. What does not fit is counted and stands on the',
  fullPage: 'full page',
  edition: (asOf: string, data: string, method: string) =>
    `As of ${asOf}. Data ${data}, method ${method}.`,
  checked: 'Checked',
  certainty: 'Certainty',
  interval: '90% interval',
  parts: 'The parts of the score',
  promised: 'What was promised, and what was found',
  promisedNote: (shown: number, all: number) =>
    shown === all
      ? 'Each undertaking on which something counted was found, with the newest finding that counts.'
      : `Of ${String(all)} undertakings on which something counted was found, the ${String(shown)} on which others found most; with the newest finding that counts.`,
  noPromises: 'Nobody other than the state has looked at any undertaking, as far as is known.',
  delivery: (score: string, interval: string | null) =>
    `delivery ${score} of 100${interval === null ? '' : ` (90% interval ${interval})`}`,
  findings: (count: string) => `${count} by others.`,
  said: 'What the state says, and whether it is borne out',
  saidNote: (claims: string, verdicts: string) => `${claims} on record: ${verdicts}.`,
  noClaims: 'No claim of the state about what it has done is on record.',
  unsaid: 'Nobody has checked it, as far as is known.',
  flag: 'Shallow commitment? The rule, leg by leg',
  unchecked: 'What nobody has looked at',
  uncheckedNote: 'No finding that counts is on record for:',
  allChecked: 'On every undertaking on record something counted was found.',
  gaps: 'Looked for, and not found',
  replies: 'Replies',
  replyFull: 'in full',
  decision: 'The decision',
  claimChecks: 'What others found',
  rest: (count: string) => `${count} more on the full page.`,
  notes: 'Sources',
  undated: 'undated',
  note: (number: number) => `Source ${String(number)}`,
  foot: 'Levels and verdicts are judgements of coders by a written codebook; a score says what the record shows, not what anybody intended. CC BY 4.0.',
  comparison: {
    columns: {
      country: 'Country',
      track: 'Delivery, 0 to 100',
      delivery: 'Delivery',
      checked: 'Checked of due',
      ranks: 'Rank by delivery, 90% interval',
      status: 'Status',
    },
    none: 'not ranked',
    table: 'Delivery by country, by name',
    caution:
      'In the order of their names: ranks are intervals, and countries whose intervals overlap are not told apart.',
  },
};
