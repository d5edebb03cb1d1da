import { pointsOf } from '../credibility.ts';
import { shownDelivery } from '../set-delivery.ts';
import type { StateScore } from '../state-score.ts';

/** The scores of a country that an audit compares, in the order in which they are shown. */
export const STATE_PARTS = [
  'delivery',
  'incentives',
  'design',
  'risk',
  'credibility',
  'protectionGap',
] as const;
export type StatePart = (typeof STATE_PARTS)[number];

/** A country's scores, 0–100; null where the method withholds one or lacks a part of it. */
export type PartScores = Readonly<Record<StatePart, number | null>>;

/** The published scores of a country. What is withheld is null here, whatever was computed. */
export function toPartScores({ country, incentives, risk }: StateScore): PartScores {
  const { delivery, design, credibility } = country;
  return {
    delivery: shownDelivery(delivery),
    incentives: incentives.status === 'withheld' ? null : incentives.score,
    design: design.score,
    risk: risk.score,
    credibility: pointsOf(credibility.credibility),
    protectionGap: pointsOf(credibility.protectionGap),
  };
}
