/** One method's result as far as it is set beside another's, small enough to stand in a page. */
import type { ComparedScore } from '#scoring/uncertainty/compare-countries.ts';
import {
  COMPARED_SCORES,
  type CountryFigures,
  type MethodResult,
} from '#scoring/uncertainty/country-figures.ts';
import type { Standing } from '#scoring/uncertainty/comparison.ts';

/** Standings from the highest median down, and how many groups the draws tell apart. */
export interface ComparedStandings {
  readonly standings: readonly Standing[];
  readonly groupCount: number;
}

export interface ComparedResult {
  readonly draws: number;
  readonly countries: readonly CountryFigures[];
  readonly comparisons: Readonly<Record<ComparedScore, ComparedStandings>>;
}

/** Leaves out the groups' members and P(a above b). */
export function toComparedResult({ draws, countries, comparisons }: MethodResult): ComparedResult {
  const pairs = COMPARED_SCORES.map((by) => {
    const { standings, groups } = comparisons[by];
    return [by, { standings, groupCount: groups.length }];
  });
  return {
    draws,
    countries,
    comparisons: Object.fromEntries(pairs) as ComparedResult['comparisons'], // every score has its pair
  };
}

/** Every figure with three decimals, cut off and not rounded, so that its whole number stays what every page shows. */
export function cutDecimals(result: ComparedResult): ComparedResult {
  const cut: unknown = JSON.parse(JSON.stringify(result), (_key, value: unknown) =>
    typeof value === 'number' ? Math.floor(value * 1000) / 1000 : value,
  );
  return cut as ComparedResult; // the shape is the same
}
