import { drawIndex } from '../random/permutation.ts';
import type { RandomStream } from '../random/stream.ts';
import { outerPoints } from '../statistics/outer-points.ts';
import { tallyUnits, type CodedUnit } from './coincidences.ts';
import { alphaOfUnits } from './krippendorff.ts';
import type { Metric } from './level-metric.ts';

/** How a bootstrap is made (Method §3.8). */
export interface BootstrapPlan {
  readonly replicates: number;
  /** Of the interval, such as 0.95. */
  readonly probability: number;
}

/** An interval, and of how many replicates: those in which all values were the same have no alpha. */
export interface AlphaInterval {
  readonly low: number;
  readonly high: number;
  readonly replicates: number;
}

/**
 * Percentile bootstrap interval of alpha: units are drawn with replacement, so that what a unit's
 * coders have in common stays together. `undefined` where there is no alpha to surround.
 */
export function bootstrapAlpha(
  units: readonly CodedUnit[],
  metric: Metric,
  plan: BootstrapPlan,
  stream: RandomStream,
): AlphaInterval | undefined {
  const pairable = tallyUnits(units);
  const chosen = new Int32Array(pairable.sizes.length);
  if (chosen.length === 0) return undefined;
  const alphas: number[] = [];
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    for (let at = 0; at < chosen.length; at += 1) chosen[at] = drawIndex(stream, chosen.length);
    const found = alphaOfUnits(pairable, chosen, metric);
    if (found.kind === 'alpha') alphas.push(found.alpha);
  }
  if (alphas.length === 0) return undefined;
  const sorted = Float64Array.from(alphas).sort();
  return { ...outerPoints(sorted, plan.probability), replicates: alphas.length };
}
