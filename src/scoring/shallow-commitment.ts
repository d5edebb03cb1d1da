import type { Method } from '#model/method.ts';
import { addCalendarYears, spanOf, type IsoDay, type PartialDate } from '#model/partial-date.ts';
import type { Verdict } from '#model/records.generated.ts';
import type { DesignScore } from './design-score.ts';
import {
  claimGapLegOf,
  claimsLegOf,
  deliveryLegOf,
  incentivesLegOf,
  promiseLegOf,
  type CountedLeg,
  type FlagLeg,
} from './flag-legs.ts';
import type { IncentiveBalance } from './incentives.ts';
import type { SetDelivery } from './set-delivery.ts';
import { reaches } from './threshold.ts';

/** Whether a set can be judged at all: not within a year, and not on too little. */
export type ShallowGate = 'too-early' | 'cannot-be-judged' | 'ok';

/** What the judgement of a set rests on. */
export interface ShallowEvidence<Audience extends FlagLeg> {
  /** A strategy's date (else its first commitment), an episode's decision, a country's first commitment. */
  readonly adoptedOn: PartialDate | null;
  /** F1, already judged. */
  readonly audience: Audience;
  readonly design: DesignScore;
  readonly delivery: SetDelivery;
  /** The country's. */
  readonly incentives: IncentiveBalance;
  /** Of the state's checked claims that belong to the set. */
  readonly claimVerdicts: readonly Verdict[];
}

/** The judgement with its gate and every leg (Method §3.6). */
export interface ShallowJudgement<Audience extends FlagLeg> {
  readonly gate: ShallowGate;
  readonly audience: Audience;
  readonly promise: CountedLeg;
  readonly delivery: FlagLeg;
  readonly claimGap: CountedLeg;
  readonly incentives: FlagLeg;
  readonly claims: CountedLeg;
  readonly isShallow: boolean;
}

/**
 * Whether a set's record is that of a shallow commitment: gate ∧ F1 ∧ F2 ∧ F3 ∧ (F4a ∨ F4b ∨ F4c).
 * It says what the record shows, not what anybody intended.
 */
export function judgeShallow<Audience extends FlagLeg>(
  evidence: ShallowEvidence<Audience>,
  asOf: IsoDay,
  method: Method,
): ShallowJudgement<Audience> {
  const { audience, delivery } = evidence;
  const legs = {
    audience,
    promise: promiseLegOf(evidence.design, delivery, method),
    delivery: deliveryLegOf(delivery, method),
    claimGap: claimGapLegOf(delivery, method),
    incentives: incentivesLegOf(evidence.incentives, method),
    claims: claimsLegOf(evidence.claimVerdicts, method),
  };
  const gate = gateOf(evidence.adoptedOn, delivery, asOf, method);
  const isBelied = legs.claimGap.isMet || legs.incentives.isMet || legs.claims.isMet;
  const isShallow =
    gate === 'ok' && audience.isMet && legs.promise.isMet && legs.delivery.isMet && isBelied;
  return { gate, ...legs, isShallow };
}

/**
 * `too-early` until a calendar year after adoption, a partial date counting from its last day;
 * `cannot-be-judged` on too few covered commitments, or with the day of adoption unknown.
 */
function gateOf(
  adoptedOn: PartialDate | null,
  delivery: SetDelivery,
  asOf: IsoDay,
  method: Method,
): ShallowGate {
  const { waitYears, minCovered, minCoverage } = method.flags;
  if (adoptedOn === null) return 'cannot-be-judged';
  if (asOf < addCalendarYears(spanOf(adoptedOn).last, waitYears)) return 'too-early';
  const { coverage, coveredCount } = delivery;
  const isKnown = coverage !== null && reaches(coverage, minCoverage, method);
  return isKnown && coveredCount >= minCovered ? 'ok' : 'cannot-be-judged';
}
