/** The scores of a host state with some of the causes of a difference in force, and the others not. */
import { credibilityOf, pointsOf, protectionGapOf, type ComposedScore } from '../credibility.ts';
import type { Measure } from './causes.ts';
import type { TouchesMembers } from './members.ts';
import { prepareParts, rememberCommitments, type MixedParts } from './mixed-parts.ts';
import { prepareMixture, type Mixture } from './mixture.ts';
import type { Cause } from './state-causes.ts';
import type { StateSide } from './state-side.ts';
import type { Target } from './target.ts';

/** A score, 0–100, with these causes in force; null where there is none. */
export type ScoreMixture = (target: Target, measure: Measure, isIn: Uint8Array) => number | null;

/** Prepares to score what lies between two sides. What does not depend on a cause is computed once. */
export function prepareScores(
  before: StateSide,
  after: StateSide,
  causes: readonly Cause[],
  touchesMembers: TouchesMembers,
): ScoreMixture {
  const mixtureOf = prepareMixture(before, after, causes);
  const scoreOne = rememberCommitments();
  const parts = prepareParts(scoreOne, causes, { iso3: after.iso3, touchesMembers });
  const setMeasures: Readonly<
    Record<Measure, (target: Target, mixture: Mixture) => number | null>
  > = {
    delivery: (target, mixture) => parts.deliveryOf(target, mixture)?.mean?.delivery ?? null,
    design: (target, mixture) => parts.designFor(target, mixture)?.score ?? null,
    incentives: (_target, mixture) => parts.incentivesOf(mixture).score,
    risk: (_target, mixture) => parts.riskOf(mixture).score,
    credibility: (target, mixture) => {
      const credibility = composeParts(parts, target, mixture);
      return credibility && pointsOf(credibility);
    },
    'protection-gap': (target, mixture) => {
      const credibility = composeParts(parts, target, mixture);
      return credibility && pointsOf(protectionGapOf(credibility, parts.riskOf(mixture)));
    },
  };

  return (target, measure, isIn) => {
    const mixture = mixtureOf(isIn);
    if (target.kind !== 'commitment') return setMeasures[measure](target, mixture);
    const commitment = mixture.state.commitments.find(({ id }) => id === target.id);
    const score = commitment && scoreOne(commitment, mixture);
    return score?.kind === 'covered' ? score.delivery : null;
  };
}

/** Credibility of a set; null where it is not there. */
function composeParts(
  { deliveryOf, designFor, incentivesOf }: MixedParts,
  target: Target,
  mixture: Mixture,
): ComposedScore | null {
  const [delivery, design] = [deliveryOf(target, mixture), designFor(target, mixture)];
  if (delivery === null || design === null) return null;
  const parts = { delivery, design, incentives: incentivesOf(mixture) };
  return credibilityOf(parts, mixture.method).credibility;
}
