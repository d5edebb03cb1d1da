import type { MethodReader } from './method-reader.ts';

/** How the parts of credibility can be joined: means of power 0, 1 and −1. */
export const AGGREGATIONS = ['geometric', 'arithmetic', 'harmonic'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** The half-lives that are drawn, the shortest first. */
export const HALF_LIVES = ['short', 'middle', 'long'] as const;

/** The constants of the draws (Method §3.7). What each means and why it is so stands in `data/method/uncertainty.json`. */
export type UncertaintyMethod = ReturnType<typeof readUncertainty>;

/** Reads them from an opened file. */
export function readUncertainty(file: MethodReader) {
  const share = { min: 0, max: 1 };
  const word = { min: 0, max: 2 ** 32 - 1 };
  return {
    seed: file.number('seed', word),
    draws: file.number('draws', { min: 1, max: 1_000_000 }),
    sobolRows: file.number('sobolRows', { min: 2, max: 1_000_000 }),
    bootstrapReplicates: file.number('bootstrapReplicates', { min: 1, max: 100_000 }),
    concentration: file.number('concentration', { min: 1, max: 1e6 }),
    judgementShiftProbability: file.number('judgementShiftProbability', { min: 0, max: 0.5 }),
    reliabilityFactorLow: file.number('reliabilityFactorLow', { min: 0.01, max: 1 }),
    reliabilityFactorHigh: file.number('reliabilityFactorHigh', { min: 1, max: 100 }),
    halfLifeMonths: file.table('halfLifeMonths', HALF_LIVES, { min: 1, max: 1200 }),
    aggregations: file.list('aggregations', AGGREGATIONS),
    intervalProbability: file.number('intervalProbability', share),
    tieProbability: file.number('tieProbability', { min: 0.5, max: 1 }),
  } as const;
}
