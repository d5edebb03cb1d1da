import { CREDIBILITY_PARTS, type CredibilityPart, type Method } from '#model/method.ts';
import type { DesignScore } from './design-score.ts';
import type { IncentiveBalance } from './incentives.ts';
import type { RiskScore } from './risk.ts';
import { shownDelivery, type DeliveryPoints } from './set-delivery.ts';

/** A part of credibility or of the protection gap. */
export type ScorePart = CredibilityPart | 'risk';

/** A score that is made of parts, or which of them are withheld or unknown. */
export type ComposedScore =
  | { readonly kind: 'scored'; readonly score: number }
  | { readonly kind: 'missing-parts'; readonly missing: readonly ScorePart[] };

/** Credibility of a set and the protection gap that it leaves (Method §3.6). */
export interface Credibility {
  /** K, 0–100. */
  readonly credibility: ComposedScore;
  /** The same parts by a weighted mean without a floor, for comparison, 0–100. */
  readonly arithmetic: ComposedScore;
  /** G, 0–100. */
  readonly protectionGap: ComposedScore;
}

/** What credibility is made of; the incentives are the country's. */
interface CredibilityParts {
  readonly delivery: DeliveryPoints;
  readonly incentives: IncentiveBalance;
  readonly design: DesignScore;
}

/** Credibility and the gap that it leaves of the risk, which is the country's. */
export function scoreCredibility(
  parts: CredibilityParts & { readonly risk: RiskScore },
  method: Method,
): Credibility {
  const own = credibilityOf(parts, method);
  return { ...own, protectionGap: protectionGapOf(own.credibility, parts.risk) };
}

/** K = D^0.5 · I100^0.3 · Q^0.2, each part floored at 1, and its arithmetic variant. */
export function credibilityOf(
  parts: CredibilityParts,
  method: Method,
): Omit<Credibility, 'protectionGap'> {
  const delivery = shownDelivery(parts.delivery);
  const incentives = parts.incentives.status === 'withheld' ? null : parts.incentives.score;
  const design = parts.design.score;
  if (delivery === null || incentives === null || design === null) {
    const points = { delivery, incentives, design };
    const missing = CREDIBILITY_PARTS.filter((part) => points[part] === null);
    const composed: ComposedScore = { kind: 'missing-parts', missing };
    return { credibility: composed, arithmetic: composed };
  }
  const { weights, floor } = method.credibility;
  const score =
    Math.max(floor, delivery) ** weights.delivery *
    Math.max(floor, incentives) ** weights.incentives *
    Math.max(floor, design) ** weights.design;
  const arithmetic =
    weights.delivery * delivery + weights.incentives * incentives + weights.design * design;
  return {
    credibility: { kind: 'scored', score },
    arithmetic: { kind: 'scored', score: arithmetic },
  };
}

/** G = R (100 − K) / 100. */
export function protectionGapOf(
  credibility: ComposedScore,
  { score: risk }: RiskScore,
): ComposedScore {
  const missing = credibility.kind === 'missing-parts' ? credibility.missing : [];
  if (risk === null) return { kind: 'missing-parts', missing: [...missing, 'risk'] };
  if (credibility.kind === 'missing-parts') return credibility;
  return { kind: 'scored', score: (risk * (100 - credibility.score)) / 100 };
}

/** The points of a composed score, 0–100; null where parts of it are missing. */
export function pointsOf(composed: ComposedScore): number | null {
  return composed.kind === 'scored' ? composed.score : null;
}
