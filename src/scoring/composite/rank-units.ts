/**
 * Ranks of units by score written into `ranks`: 1 for the highest, tied units all taking the better
 * rank, 0 for a unit without a score. A score is higher than another only by more than `tolerance`
 * times the larger of the two sizes: 1e-12 keeps the rounding of sums from parting equals, 0 is what
 * COINr does.
 */
export function writeRanks(scores: Float64Array, ranks: Int32Array, tolerance = 0): void {
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit] ?? Number.NaN;
    let rank = 1;
    for (const other of scores) {
      const margin = tolerance * Math.max(Math.abs(other), Math.abs(score));
      if (other - score > margin) rank += 1;
    }
    ranks[unit] = Number.isNaN(score) ? 0 : rank;
  }
}

/** Ranks of units by score: 1 for the highest, ties the better rank, null without a score. */
export function rankUnits(scores: Float64Array, tolerance = 0): (number | null)[] {
  const ranks = new Int32Array(scores.length);
  writeRanks(scores, ranks, tolerance);
  return Array.from(ranks, (rank) => (rank === 0 ? null : rank));
}
