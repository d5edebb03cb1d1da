/** The scores of a host state with some of the causes of a difference in force, and the others not. */
import type { SetKind } from '#model/method.ts';
import { isOnOrBefore } from '#model/partial-date.ts';
import {
  toCountrySet,
  toEpisodeSet,
  toStrategySet,
  type CommitmentSet,
} from '../commitment-set.ts';
import { scoreCredibility, type ComposedScore } from '../credibility.ts';
import { scoreCommitment, type CommitmentScore } from '../delivery.ts';
import { designOf } from '../design-evidence.ts';
import { scoreDesign, type DesignScore } from '../design-score.ts';
import { isMade } from '../due.ts';
import { scoreIncentives, type IncentiveBalance } from '../incentives.ts';
import type { CommitmentInput } from '../inputs.ts';
import { scoreRisk, type RiskScore } from '../risk.ts';
import { scorePoints, type DeliveryPoints } from '../set-delivery.ts';
import { toRecordAsOf } from '../state-record.ts';
import type { Measure } from './causes.ts';
import { prepareMixture, rememberByCauses, type Mixture } from './mixture.ts';
import type { Cause } from './state-causes.ts';
import type { StateSide } from './state-side.ts';

/** What a score is of: a commitment, or a set of them. A country's id is its code. */
export interface Target {
  readonly kind: SetKind | 'commitment';
  readonly id: string;
}

/** A score, 0–100, with these causes in force; null where there is none. */
export type ScoreMixture = (target: Target, measure: Measure, isIn: Uint8Array) => number | null;

type IsIn = Uint8Array;

/** Prepares to score what lies between two sides. What does not depend on a cause is computed once. */
export function prepareScores(
  before: StateSide,
  after: StateSide,
  causes: readonly Cause[],
): ScoreMixture {
  const mixtureOf = prepareMixture(before, after, causes);
  const scoreOne = rememberCommitments();
  const deliveries = rememberByCauses<DeliveryPoints | null>(causes, 'delivery');
  const designs = rememberByCauses<DesignScore | null>(causes, 'design');
  const balances = rememberByCauses<IncentiveBalance>(causes, 'incentives');
  const risks = rememberByCauses<RiskScore>(causes, 'risk');

  const deliveryOf = (target: Target, isIn: IsIn) =>
    deliveries(target.id, isIn, () => {
      const mixture = mixtureOf(isIn);
      return sumUp(target, mixture, scoreOne);
    });
  const designFor = (target: Target, isIn: IsIn) =>
    designs(target.id, isIn, () => {
      const { state, asOf, method } = mixtureOf(isIn);
      const known = toRecordAsOf(state, asOf);
      const set = findSet(target, { state: known, asOf, method });
      if (set === null) return null;
      return scoreDesign(
        designOf({ ...set, riskFacts: known.risk.facts }, asOf, method).values,
        method,
      );
    });
  const incentivesOf = (isIn: IsIn) =>
    balances('', isIn, () => {
      const { state, asOf, method } = mixtureOf(isIn);
      return scoreIncentives(toRecordAsOf(state, asOf).actors, asOf, method);
    });
  const riskOf = (isIn: IsIn) =>
    risks('', isIn, () => {
      const { state, asOf, method } = mixtureOf(isIn);
      return scoreRisk(toRecordAsOf(state, asOf).risk, asOf, method);
    });
  const composed = (target: Target, isIn: IsIn) => {
    const [delivery, design] = [deliveryOf(target, isIn), designFor(target, isIn)];
    if (delivery === null || design === null) return null;
    const parts = { delivery, design, incentives: incentivesOf(isIn), risk: riskOf(isIn) };
    return scoreCredibility(parts, mixtureOf(isIn).method);
  };

  return (target, measure, isIn) => {
    if (target.kind === 'commitment') {
      const { state, asOf, method } = mixtureOf(isIn);
      const commitment = state.commitments.find(({ id }) => id === target.id);
      const score = commitment && scoreOne(commitment, { asOf, method });
      return score?.kind === 'covered' ? score.delivery : null;
    }
    switch (measure) {
      case 'delivery':
        return deliveryOf(target, isIn)?.mean?.delivery ?? null;
      case 'design':
        return designFor(target, isIn)?.score ?? null;
      case 'incentives':
        return incentivesOf(isIn).score;
      case 'risk':
        return riskOf(isIn).score;
      case 'credibility':
        return toPoints(composed(target, isIn)?.credibility);
      case 'protection-gap':
        return toPoints(composed(target, isIn)?.protectionGap);
    }
  };
}

function toPoints(score: ComposedScore | undefined): number | null {
  return score?.kind === 'scored' ? score.score : null;
}

type ScoreOne = (
  commitment: CommitmentInput,
  at: Pick<Mixture, 'asOf' | 'method'>,
) => CommitmentScore;

/** Scores a commitment once for each day and method: most mixtures share most of their commitments. */
function rememberCommitments(): ScoreOne {
  const kept = new Map<object, WeakMap<CommitmentInput, Map<string, CommitmentScore>>>();
  return (commitment, { asOf, method }) => {
    const ofMethod =
      kept.get(method) ?? new WeakMap<CommitmentInput, Map<string, CommitmentScore>>();
    kept.set(method, ofMethod);
    const byDay = ofMethod.get(commitment) ?? new Map<string, CommitmentScore>();
    ofMethod.set(commitment, byDay);
    const score = byDay.get(asOf) ?? scoreCommitment(commitment, asOf, method);
    byDay.set(asOf, score);
    return score;
  };
}

/** Delivery of a set; null where a strategy or an episode is not there on the day. */
function sumUp(target: Target, mixture: Mixture, scoreOne: ScoreOne): DeliveryPoints | null {
  const set = findSet(target, mixture);
  if (set === null) return null;
  const { asOf, method } = mixture;
  const made = set.commitments.filter((commitment) => isMade(commitment, asOf));
  const scores = made.map((commitment) => scoreOne(commitment, mixture));
  return scorePoints(scores, method, method.delivery.minCovered[set.kind]);
}

/** The set of a target; null where a strategy or an episode is not there, or not yet. */
function findSet(target: Target, { state, asOf, method }: Mixture): CommitmentSet | null {
  if (target.kind === 'country') return toCountrySet(state, asOf);
  if (target.kind === 'strategy') {
    const strategy = state.strategies.find(({ id }) => id === target.id);
    if (strategy === undefined) return null;
    const isKnown = strategy.date === null || isOnOrBefore(strategy.date, asOf);
    return isKnown ? toStrategySet(strategy, state, asOf) : null;
  }
  const episode = state.episodes.find(({ id }) => id === target.id);
  if (episode === undefined || !isOnOrBefore(episode.decidedOn, asOf)) return null;
  return toEpisodeSet(episode, state, asOf, method);
}
