/** The parts of a set's scores with some of the causes in force: each is computed once for the causes that bear on it. */
import type { Iso3 } from '#model/records.generated.ts';
import { scoreCommitment, type CommitmentScore } from '../delivery.ts';
import { designOf } from '../design-evidence.ts';
import { scoreDesign, type DesignScore } from '../design-score.ts';
import { isMade } from '../due.ts';
import { scoreIncentives, type IncentiveBalance } from '../incentives.ts';
import type { CommitmentInput } from '../inputs.ts';
import { scoreRisk, type RiskScore } from '../risk.ts';
import { scorePoints, type DeliveryPoints } from '../set-delivery.ts';
import { toRecordAsOf } from '../state-record.ts';
import type { TouchesMembers } from './members.ts';
import { rememberByCauses, type Mixture } from './mixture.ts';
import type { Cause } from './state-causes.ts';
import { findSet, type Target } from './target.ts';

/** Delivery and design of a set, null where it is not there; incentives and risk are its state's. */
export interface MixedParts {
  readonly deliveryOf: (target: Target, mixture: Mixture) => DeliveryPoints | null;
  readonly designFor: (target: Target, mixture: Mixture) => DesignScore | null;
  readonly incentivesOf: (mixture: Mixture) => IncentiveBalance;
  readonly riskOf: (mixture: Mixture) => RiskScore;
}

/** Scores one commitment as a mixture has it. */
export type ScoreOne = (
  commitment: CommitmentInput,
  at: Pick<Mixture, 'asOf' | 'method'>,
) => CommitmentScore;

/** Prepares the parts of every set of a state. */
export function prepareParts(
  scoreOne: ScoreOne,
  causes: readonly Cause[],
  { iso3, touchesMembers }: { readonly iso3: Iso3; readonly touchesMembers: TouchesMembers },
): MixedParts {
  const state: Target = { kind: 'country', id: iso3 };
  const deliveries = rememberByCauses<DeliveryPoints | null>(causes, 'delivery', touchesMembers);
  const designs = rememberByCauses<DesignScore | null>(causes, 'design');
  const balances = rememberByCauses<IncentiveBalance>(causes, 'incentives');
  const risks = rememberByCauses<RiskScore>(causes, 'risk');
  return {
    deliveryOf: (target, mixture) =>
      deliveries(target, mixture, () => sumUp(target, mixture, scoreOne)),
    designFor: (target, mixture) => designs(target, mixture, () => judge(target, mixture)),
    incentivesOf: (mixture) =>
      balances(state, mixture, () => {
        const { asOf, method } = mixture;
        return scoreIncentives(toRecordAsOf(mixture.state, asOf).actors, asOf, method);
      }),
    riskOf: (mixture) =>
      risks(state, mixture, () => {
        const { asOf, method } = mixture;
        return scoreRisk(toRecordAsOf(mixture.state, asOf).risk, asOf, method);
      }),
  };
}

/** Scores a commitment once for each day and method: most mixtures share most of their commitments. */
export function rememberCommitments(): ScoreOne {
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

function sumUp(target: Target, mixture: Mixture, scoreOne: ScoreOne): DeliveryPoints | null {
  const set = findSet(target, mixture);
  if (set === null) return null;
  const { asOf, method } = mixture;
  const made = set.commitments.filter((commitment) => isMade(commitment, asOf));
  const scores = made.map((commitment) => scoreOne(commitment, mixture));
  return scorePoints(scores, method, method.delivery.minCovered[set.kind]);
}

function judge(target: Target, { state, asOf, method }: Mixture): DesignScore | null {
  const known = toRecordAsOf(state, asOf);
  const set = findSet(target, { state: known, asOf, method });
  if (set === null) return null;
  const { values } = designOf({ ...set, riskFacts: known.risk.facts }, asOf, method);
  return scoreDesign(values, method);
}
