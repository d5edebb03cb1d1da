import type { StateScore } from '../state-score.ts';

/** How much is written of a country: what a score of delivery should not simply follow. */
export interface EvidenceCount {
  /** Commitments made by the day. */
  readonly commitments: number;
  /** Findings about those that are due and covered, by anybody. */
  readonly findings: number;
  /** Documents that count for them. */
  readonly sources: number;
  /** Σu a covered commitment: evidence as so many findings of the United Nations of today; null where none is covered. */
  readonly meanMass: number | null;
}

/** Counts what a country's delivery rests on. */
export function countEvidence({ country }: StateScore): EvidenceCount {
  const { aggregated, madeCount } = country.delivery;
  const sources = new Set(aggregated.flatMap(({ massBySource }) => [...massBySource.keys()]));
  const mass = aggregated.reduce((sum, commitment) => sum + commitment.mass, 0);
  return {
    commitments: madeCount,
    findings: aggregated.reduce((sum, { findingCount }) => sum + findingCount, 0),
    sources: sources.size,
    meanMass: aggregated.length === 0 ? null : mass / aggregated.length,
  };
}
