/** P(a above b) of every two as one list of numbers for each score, and as the rows of a table again. */
import { COMPARED_SCORES, type MethodResult } from '#scoring/uncertainty/country-figures.ts';
import type { PairsByScore } from './messages.ts';

const noPairs = new Float64Array();

/** A result without its pairs, and the pairs by themselves. */
export function takeOutPairs(whole: MethodResult): {
  readonly result: MethodResult;
  readonly pairs: PairsByScore;
} {
  const pairs = { credibility: noPairs, delivery: noPairs, gap: noPairs };
  const comparisons = { ...whole.comparisons };
  for (const by of COMPARED_SCORES) {
    pairs[by] = Float64Array.from(whole.comparisons[by].above.flat());
    comparisons[by] = { ...whole.comparisons[by], above: [] };
  }
  return { result: { ...whole, comparisons }, pairs };
}

/** One score's pairs as rows of so many. */
export function toPairRows(pairs: Float64Array, count: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, row) =>
    Array.from(pairs.subarray(row * count, (row + 1) * count)),
  );
}
