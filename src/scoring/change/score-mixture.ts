/** The scores of a host state with some of the causes of a difference in force, and the others not. */
import type { Method } from '#model/method.ts';
import { pointsOf, scoreCredibility, type Credibility } from '../credibility.ts';
import type { Measure } from './causes.ts';
import { prepareParts, rememberCommitments, type MixedParts } from './mixed-parts.ts';
import { prepareMixture } from './mixture.ts';
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
): ScoreMixture {
  const mixtureOf = prepareMixture(before, after, causes);
  const scoreOne = rememberCommitments();
  const parts = prepareParts(mixtureOf, scoreOne, causes);
  const compose = (target: Target, isIn: Uint8Array) =>
    composeParts(parts, target, isIn, mixtureOf(isIn).method);
  const setMeasures: Readonly<
    Record<Measure, (target: Target, isIn: Uint8Array) => number | null>
  > = {
    delivery: (target, isIn) => parts.deliveryOf(target, isIn)?.mean?.delivery ?? null,
    design: (target, isIn) => parts.designFor(target, isIn)?.score ?? null,
    incentives: (_target, isIn) => parts.incentivesOf(isIn).score,
    risk: (_target, isIn) => parts.riskOf(isIn).score,
    credibility: (target, isIn) => {
      const composed = compose(target, isIn);
      return composed && pointsOf(composed.credibility);
    },
    'protection-gap': (target, isIn) => {
      const composed = compose(target, isIn);
      return composed && pointsOf(composed.protectionGap);
    },
  };

  return (target, measure, isIn) => {
    if (target.kind !== 'commitment') return setMeasures[measure](target, isIn);
    const mixture = mixtureOf(isIn);
    const commitment = mixture.state.commitments.find(({ id }) => id === target.id);
    const score = commitment && scoreOne(commitment, mixture);
    return score?.kind === 'covered' ? score.delivery : null;
  };
}

/** Credibility and the protection gap of a set; null where it is not there. */
function composeParts(
  { deliveryOf, designFor, incentivesOf, riskOf }: MixedParts,
  target: Target,
  isIn: Uint8Array,
  method: Method,
): Credibility | null {
  const [delivery, design] = [deliveryOf(target, isIn), designFor(target, isIn)];
  if (delivery === null || design === null) return null;
  const parts = { delivery, design, incentives: incentivesOf(isIn), risk: riskOf(isIn) };
  return scoreCredibility(parts, method);
}
