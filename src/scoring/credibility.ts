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

/**
 * K = D^0.5 · I100^0.3 · Q^0.2, each part floored at 1; G = R (100 − K) / 100. The incentives and the
 * risk are the country's.
 */
export function scoreCredibility(
  parts: {
    readonly delivery: DeliveryPoints;
    readonly incentives: IncentiveBalance;
    readonly design: DesignScore;
    readonly risk: RiskScore;
  },
  method: Method,
): Credibility {
  const delivery = shownDelivery(parts.delivery);
  const incentives = parts.incentives.status === 'withheld' ? null : parts.incentives.score;
  const design = parts.design.score;
  const risk = parts.risk.score;
  if (delivery === null || incentives === null || design === null) {
    const missing = findMissing({ delivery, incentives, design });
    const credibility: ComposedScore = { kind: 'missing-parts', missing };
    const withRisk = findMissing({ delivery, incentives, design, risk });
    return {
      credibility,
      arithmetic: credibility,
      protectionGap: { kind: 'missing-parts', missing: withRisk },
    };
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
    protectionGap:
      risk === null
        ? { kind: 'missing-parts', missing: ['risk'] }
        : { kind: 'scored', score: (risk * (100 - score)) / 100 },
  };
}

/** The points of a composed score, 0–100; null where parts of it are missing. */
export function pointsOf(composed: ComposedScore): number | null {
  return composed.kind === 'scored' ? composed.score : null;
}

function findMissing(
  parts: Readonly<Partial<Record<ScorePart, number | null>>>,
): readonly ScorePart[] {
  const order: readonly ScorePart[] = [...CREDIBILITY_PARTS, 'risk'];
  return order.filter((part) => parts[part] === null);
}
