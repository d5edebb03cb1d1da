import type { CompareRow } from '#views/compare/compare-rows.ts';

/** A published line of Sudan, of which all is known. */
export function makeCompareRow(given: Partial<CompareRow> = {}): CompareRow {
  return {
    id: 'SDN',
    name: 'Sudan',
    country: 'Sudan',
    delivery: 13.1,
    low: 8.2,
    high: 19.4,
    boundLow: 13.1,
    boundHigh: 13.1,
    covered: 24,
    due: 24,
    status: 'published',
    reason: '',
    certainty: 0,
    claimGap: 0.7,
    ...given,
  };
}
