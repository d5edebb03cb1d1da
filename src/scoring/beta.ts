import cdf from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';

/** A Beta distribution by its two shapes, or all of its probability on one point of 0–1. */
export type BetaShape =
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | { readonly kind: 'point'; readonly at: number };

/**
 * The Beta distribution with a mean and a variance on 0–1: a = μn, b = (1 − μ)n with
 * n = μ(1 − μ)/v − 1 (Method §3.1.8). No variance, or a mean at an end, leaves a point. Throws where
 * no distribution on 0–1 can vary so much.
 */
export function betaOfMoments(mean: number, variance: number): BetaShape {
  if (!(mean >= 0 && mean <= 1 && variance >= 0)) {
    throw new RangeError(`No Beta distribution has mean ${mean} and variance ${variance}.`);
  }
  if (variance === 0 || mean === 0 || mean === 1) return { kind: 'point', at: mean };
  const n = (mean * (1 - mean)) / variance - 1;
  if (n <= 0) {
    throw new RangeError(`No Beta distribution has mean ${mean} and variance ${variance}.`);
  }
  return { kind: 'beta', a: mean * n, b: (1 - mean) * n };
}

/** The value, 0–1, that a share `p` (0–1) of the distribution lies below. */
export function betaQuantile(p: number, shape: BetaShape): number {
  return shape.kind === 'point' ? shape.at : quantile(p, shape.a, shape.b);
}

/** The share, 0–1, of the distribution at or below `x`, which may lie outside 0–1. */
export function betaCdf(x: number, shape: BetaShape): number {
  if (shape.kind === 'point') return x >= shape.at ? 1 : 0;
  if (x <= 0) return 0;
  return x >= 1 ? 1 : cdf(x, shape.a, shape.b);
}
