import type { Method } from '#model/method.ts';
import { LEVELS } from '#model/score-terms.ts';
import type { LevelShares } from './coded-level.ts';

/** What the evidence says of a commitment's level before the interval is moved to the record. */
export interface Posterior {
  /** p: of each level 0–3, its share. */
  readonly shares: LevelShares;
  /** μ, 0–1. */
  readonly mean: number;
  /** v, of μ on 0–1. */
  readonly variance: number;
}

/**
 * α_l = prior/4 + Σ u·q̄_l, p = α/Σα, μ = Σ l·p_l/3, v = (Σ (l/3)²·p_l − μ²)/(Σα + 1), with u the mass
 * of each cluster after age and echo (Method §3.1.8).
 */
export function posteriorOf(
  clusters: readonly { readonly spread: LevelShares; readonly weight: number }[],
  method: Method,
): Posterior {
  const prior = method.evidence.priorMass / LEVELS.length;
  const alphas: [number, number, number, number] = [prior, prior, prior, prior];
  for (const { spread, weight } of clusters) {
    for (const level of LEVELS) alphas[level] += weight * spread[level];
  }
  const total = alphas[0] + alphas[1] + alphas[2] + alphas[3];
  const top = LEVELS.length - 1;
  let mean = 0;
  let square = 0;
  for (const level of LEVELS) {
    const share = alphas[level] / total;
    mean += (level / top) * share;
    square += (level / top) ** 2 * share;
  }
  return {
    shares: [alphas[0] / total, alphas[1] / total, alphas[2] / total, alphas[3] / total],
    mean,
    variance: (square - mean * mean) / (total + 1),
  };
}
