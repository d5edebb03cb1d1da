import { formatCount } from '#model/format.ts';

/** What stands on every page. */
export const site = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  contents: 'On this page',
  nav: {
    check: 'Check a claim',
    countries: 'Countries',
    compare: 'Compare',
    claims: 'Claims',
    themes: 'Themes',
    data: 'Data',
    method: 'Method',
  },
  searchLabel: 'Search the records',
  searchPlaceholder: 'e.g. S/2020/429',
  searchButton: 'Search',
  description:
    'A public, sourced, scored record of what host states undertake to protect civilians, and of what is found since.',
  footer: {
    versions: (data: string, method: string, asOf: string) =>
      `Data ${data}, method ${method}, as of ${asOf}.`,
    /** After the name of the last release. */
    stays: 'stays as it is; these data may still change.',
    licence: 'Data: CC BY 4.0. Code: MIT.',
    judgements:
      'Levels, verdicts and strengths are judgements by the coders named; every figure links to its source.',
    about: 'About and how to cite',
    records: 'All records, A to Z',
    contribute: 'Correct or add data',
    repository: 'Repository',
    contact: 'Contact',
  },
  unknown: 'unknown',
  none: 'none',
  notRecorded: 'not recorded',
  showAll: (count: number) => `Show all ${formatCount(count)}`,
  dash: '—',
} as const;
