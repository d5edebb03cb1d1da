import type { Method } from '#model/method.ts';
import { certaintyOf, type Certainty } from '../certainty.ts';
import { scoreCredibility, type Credibility } from '../credibility.ts';
import { scoreDesign, type DesignScore } from '../design-score.ts';
import type { FlagLeg } from '../flag-legs.ts';
import { scoreIncentives, type IncentiveBalance } from '../incentives.ts';
import { scoreRisk, type RiskScore } from '../risk.ts';
import { scoreDelivery, type SetDelivery } from '../set-delivery.ts';
import { judgeShallow, type ShallowJudgement } from '../shallow-commitment.ts';
import type { Case } from './parse-case.ts';

/** Everything that the method says of a case. */
export interface CaseScore {
  readonly delivery: SetDelivery;
  readonly certainty: Certainty | null;
  readonly design: DesignScore;
  readonly incentives: IncentiveBalance;
  readonly risk: RiskScore;
  readonly credibility: Credibility;
  readonly shallow: ShallowJudgement<FlagLeg>;
}

/** Scores a case by all of Method §3.1–3.6. A case that sets no minimum is held to a country's. */
export function scoreCase(given: Case, method: Method): CaseScore {
  const { asOf } = given;
  const minCovered = given.minCovered ?? method.delivery.minCovered.country;
  const delivery = scoreDelivery(given.commitments, asOf, method, minCovered);
  const design = scoreDesign(given.design, method);
  const incentives = scoreIncentives(given.actors, asOf, method);
  const risk = scoreRisk(given.risk, asOf, method);
  const evidence = {
    adoptedOn: given.adoptedOn,
    audience: audienceLegOf(given, method),
    design,
    delivery,
    incentives,
    claimVerdicts: given.claimVerdicts,
  };
  return {
    delivery,
    certainty: certaintyOf(delivery, given.isAccessDenied, method),
    design,
    incentives,
    risk,
    credibility: scoreCredibility({ delivery, incentives, design, risk }, method),
    shallow: judgeShallow(evidence, asOf, method),
  };
}

/** F1 of a case, which states one distance from one decision for all of its commitments. */
function audienceLegOf(given: Case, method: Method): FlagLeg {
  const { audienceMonthsBefore, audienceMonthsAfter } = method.flags;
  const months = given.monthsFromDecision;
  const isAround =
    months !== null && months >= -audienceMonthsBefore && months <= audienceMonthsAfter;
  return { isMet: given.isAudienceExternal && isAround, figure: months };
}
