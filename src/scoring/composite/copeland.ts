import { decideDuel, writeLeads } from './duel.ts';
import { toExactWeights } from './exact-weights.ts';

/**
 * Copeland scores written into `target`: for each unit, the units it outranks less those that
 * outrank it, a whole number. Ties are decided exactly, never by the rounding of a sum. A unit that
 * shares a column with nobody scores 0. `leads` is working space of the same length.
 */
export function writeCopelandScores(
  columns: readonly Float64Array[],
  weights: Float64Array,
  target: Float64Array,
  leads: Float64Array,
): void {
  const exact = toExactWeights(weights);
  target.fill(0);
  for (let i = 0; i < target.length; i += 1) {
    writeLeads(leads, columns, weights, i);
    for (let j = i + 1; j < target.length; j += 1) {
      const sign = decideDuel(leads[j] ?? 0, columns, exact, i, j);
      target[i] = (target[i] ?? 0) + sign;
      target[j] = (target[j] ?? 0) - sign;
    }
  }
}
