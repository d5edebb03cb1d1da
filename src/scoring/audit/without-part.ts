import { CREDIBILITY_PARTS, type CredibilityPart, type Method } from '#model/method.ts';
import type { RiskPillarInput } from '../inputs.ts';
import { scoreRiskFigures } from '../risk-figures.ts';
import type { PartScores } from './state-parts.ts';

/**
 * K with one part left out and the other weights rescaled to 1 (Method §3.6), 0–100; null where a part that is left is
 * unknown.
 */
export function credibilityWithout(
  left: CredibilityPart,
  scores: PartScores,
  method: Method,
): number | null {
  const { weights, floor } = method.credibility;
  const kept = CREDIBILITY_PARTS.filter((part) => part !== left);
  const total = kept.reduce((sum, part) => sum + weights[part], 0);
  let product = 1;
  for (const part of kept) {
    const score = scores[part];
    if (score === null) return null;
    product *= Math.max(floor, score) ** (weights[part] / total);
  }
  return product;
}

/** Rq with one pillar left out (Method §3.5), 0–100; null where no other pillar is usable. */
export function figuresWithoutPillar(
  left: string,
  pillars: readonly RiskPillarInput[],
  method: Method,
): number | null {
  const { danger } = scoreRiskFigures(
    pillars.filter(({ id }) => id !== left),
    method,
  );
  return danger === null ? null : 100 * danger;
}
