import type { IndexTree } from './tree.ts';

/** How tied values share ranks: all take the lowest of them, or all take their mean. */
export type Ties = 'lowest' | 'average';

/**
 * How an indicator is put on a common scale. Every formula is of z = x · direction, so that more is
 * better whatever the indicator. Lowest, highest, mean and deviation are of the observed units.
 * - `min-max`: (z − lowest) / (highest − lowest), from `low` to `high`;
 * - `z-score`: (z − mean) / sample deviation, with the given mean and deviation;
 * - `scaled`: (z − low) / (high − low) · size;
 * - `goalposts`: (z − low) / (high − low) · size, cut at the ends where `isCut`, between the
 *   fixed ends that the tree gives for the indicator: adding a unit moves nobody;
 * - `distance-to-maximum`: 1 − (highest − z) / (highest − lowest);
 * - `distance-to-target`: (z − lowest) / (target − lowest), the target from the tree, at most 1 where `isCut`;
 * - `distance-to-reference`: 1 − (reference − z) / (reference − lowest), the reference a unit's value;
 * - `share-of-maximum`: z / highest;
 * - `rank`: 1 for the lowest; `borda`: rank − 1; `percentile-rank`: (rank − 1) / (observed − 1).
 */
export type Normaliser =
  | { readonly kind: 'min-max'; readonly low: number; readonly high: number }
  | { readonly kind: 'z-score'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'scaled'; readonly low: number; readonly high: number; readonly size: number }
  | { readonly kind: 'goalposts'; readonly size: number; readonly isCut: boolean }
  | { readonly kind: 'distance-to-maximum' }
  | { readonly kind: 'distance-to-target'; readonly isCut: boolean }
  | { readonly kind: 'distance-to-reference'; readonly unit: string; readonly isCut: boolean }
  | { readonly kind: 'share-of-maximum' }
  | { readonly kind: 'rank' | 'borda' | 'percentile-rank'; readonly ties: Ties };

/** One normaliser for all indicators, and others for some. */
export interface Normalisation {
  readonly all: Normaliser;
  readonly byCode?: ReadonlyMap<string, Normaliser>;
}

/** The normaliser of each indicator in the order of the tree. */
export function listNormalisers(
  tree: IndexTree,
  { all, byCode }: Normalisation,
): readonly Normaliser[] {
  return tree.codes.slice(0, tree.indicatorCount).map((code) => byCode?.get(code) ?? all);
}

/** The normalisers that look only at the order of the units. */
export type RankNormaliser = Extract<Normaliser, { readonly ties: Ties }>;

/** True for ranks, Borda counts and percentile ranks. */
export function isRankNormaliser(normaliser: Normaliser): normaliser is RankNormaliser {
  return 'ties' in normaliser;
}

/** What makes the parameters of a normaliser meaningless, or null. */
export function checkNormaliser(normaliser: Normaliser): string | null {
  switch (normaliser.kind) {
    case 'min-max':
    case 'scaled':
      if (normaliser.low < normaliser.high) return null;
      return `A scale from ${normaliser.low} to ${normaliser.high} has no length: low lies below high.`;
    case 'z-score':
      if (normaliser.deviation > 0) return null;
      return `A z-score with the deviation ${normaliser.deviation} has no spread: it lies above 0.`;
    default:
      return null;
  }
}
