import { decideDuel, writeLeads } from './duel.ts';
import { toExactWeights } from './exact-weights.ts';

/** Who outranks whom. */
export interface Outranking {
  /** Share of unit i over unit j at i × units + j, 0–1; 0 on the diagonal, NaN where nothing is shared. */
  readonly shares: Float64Array;
  /** Same layout: 1 where i outranks j, −1 where j outranks i, 0 for an exact tie or nothing shared. */
  readonly signs: Int8Array;
  /** Share of the pairs in which one unit is ahead on everything the two share, 0–1. */
  readonly dominanceShare: number;
}

/**
 * Compares every pair of units over the columns in which both have a value, as COINr's
 * outrankMatrix does, except that a gap counts for neither side. Weights are finite and 0 or more.
 */
export function outrank(columns: readonly Float64Array[], weights: Float64Array): Outranking {
  const count = columns[0]?.length ?? 0;
  const exact = toExactWeights(weights);
  const shares = new Float64Array(count * count);
  const signs = new Int8Array(count * count);
  const leads = new Float64Array(count);
  let dominated = 0;
  for (let i = 0; i < count; i += 1) {
    writeLeads(leads, columns, weights, i);
    for (let j = i + 1; j < count; j += 1) {
      const share = getOutrankingShare(columns, weights, i, j);
      const sign = decideDuel(leads[j] ?? 0, columns, exact, i, j);
      shares[i * count + j] = share;
      shares[j * count + i] = 1 - share;
      signs[i * count + j] = sign;
      signs[j * count + i] = -sign;
      if (share === 1 || share === 0) dominated += 1;
    }
  }
  return { shares, signs, dominanceShare: count < 2 ? 0 : dominated / ((count * (count - 1)) / 2) };
}

/**
 * On what share of the weight of their shared columns the first unit is ahead of the second, ties
 * counting half, 0–1; NaN where they share nothing.
 */
function getOutrankingShare(
  columns: readonly Float64Array[],
  weights: Float64Array,
  first: number,
  second: number,
): number {
  let ahead = 0;
  let shared = 0;
  let isBehind = false;
  columns.forEach((column, position) => {
    const own = column[first] ?? Number.NaN;
    const other = column[second] ?? Number.NaN;
    const weight = weights[position] ?? 0;
    if (Number.isNaN(own) || Number.isNaN(other) || weight === 0) return;
    shared += weight;
    ahead += own > other ? weight : own === other ? weight / 2 : 0;
    isBehind ||= own <= other;
  });
  return shared > 0 && !isBehind ? 1 : ahead / shared;
}
