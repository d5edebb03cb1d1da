import { formatNoun } from '#model/format.ts';

/** Words of the history of records, and of its feeds. */
export const history = {
  title: 'History',
  first: (version: string, day: string) => `First published in data ${version}, ${day}.`,
  firstWhy: (version: string, day: string, why: string) =>
    `First published in data ${version}, ${day}: ${why}`,
  unpublished: 'Not in a published edition yet.',
  nothingElse: 'Nothing has changed since.',
  edition: (day: string, version: string) => `${day}, data ${version}`,
  withdrawn: 'Withdrawn.',
  items: {
    findings: 'finding',
    checks: 'check',
    incentives: 'incentive',
    design: 'design criterion',
  },
  /** Names of fields that are no words of everyday language, or would repeat their item's. */
  fields: {
    finding: 'wording',
    hrddp: 'due diligence policy',
    iso3: 'country code',
    pocLanguage: 'protection in the text',
    pocMandateResolutions: 'resolutions with a protection mandate',
    chapterVii: 'Chapter VII',
    url: 'address',
  },
  fieldOf: (item: string, field: string) => `${item}, ${field}`,
  added: (what: string) => `${what} added`,
  changed: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  reworded: (what: string) => `${what} changed`,
  removed: (what: string) => `${what} withdrawn`,
  moved: (measure: string, before: string, after: string, causes: string) =>
    `${measure} ${before} → ${after}${causes === '' ? '' : ` (${causes})`}`,
  noScore: 'no score',
  ofCountry: (added: number, changed: number, removed: number) =>
    `In its records: ${formatNoun(added, 'record', 'records')} added, ${String(changed)} changed, ${String(removed)} withdrawn.`,
  method: (version: string, constants: string) => `The method changed (${version}): ${constants}.`,
  feed: 'Feed of changes (Atom)',
  feedOf: (title: string) => `Changes: ${title}`,
  feedOfAll: 'Changes to the record',
  entry: (version: string, day: string) => `Data ${version}, ${day}`,
  summary: (added: number, changed: number, removed: number, scores: number) =>
    `${formatNoun(added, 'record', 'records')} added, ${String(changed)} changed, ${String(removed)} withdrawn; ${formatNoun(scores, 'score', 'scores')} moved.`,
} as const;
