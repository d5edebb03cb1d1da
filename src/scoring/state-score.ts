import type { Method } from '#model/method.ts';
import { isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { Verdict } from '#model/records.generated.ts';
import { audienceLegOf, type AudienceLeg } from './audience.ts';
import { certaintyOf, isAccessDenied, type Certainty } from './certainty.ts';
import { scoreClaim } from './claim-verdict.ts';
import { pickMade, scoreCommitments, type CommitmentScores } from './commitment-scores.ts';
import { toCountrySet, toEpisodeSet, toStrategySet, type CommitmentSet } from './commitment-set.ts';
import { scoreCredibility, type Credibility } from './credibility.ts';
import { designOf, type DesignEvidence } from './design-evidence.ts';
import { scoreDesign, type DesignScore } from './design-score.ts';
import { earlySignsOf, type EarlySigns } from './early-signs.ts';
import { scoreIncentives, type IncentiveBalance } from './incentives.ts';
import { scoreRisk, type RiskScore } from './risk.ts';
import { summariseDelivery, type SetDelivery } from './set-delivery.ts';
import { judgeShallow, type ShallowJudgement } from './shallow-commitment.ts';
import { toRecordAsOf, type StateRecord } from './state-record.ts';

/** Everything that the method says of one set. */
export interface CommitmentSetScore {
  readonly set: CommitmentSet;
  readonly delivery: SetDelivery;
  readonly certainty: Certainty | null;
  readonly designEvidence: DesignEvidence;
  readonly design: DesignScore;
  readonly credibility: Credibility;
  readonly shallow: ShallowJudgement<AudienceLeg>;
}

/** What all sets of a state have in common on a day. */
export interface StateAround {
  readonly state: StateRecord;
  /** Of all commitments of the state. */
  readonly commitments: CommitmentScores;
  readonly incentives: IncentiveBalance;
  readonly risk: RiskScore;
}

/** Everything that the method says of one host state as of a day. */
export interface StateScore {
  /** By commitment, of all in the record: those not made by the day too. */
  readonly commitments: CommitmentScores;
  readonly incentives: IncentiveBalance;
  readonly risk: RiskScore;
  readonly country: CommitmentSetScore;
  /** By strategy. */
  readonly strategies: ReadonlyMap<string, CommitmentSetScore>;
  /** By strategy: what could be seen before there was anything to judge. */
  readonly earlySigns: ReadonlyMap<string, EarlySigns>;
  /** By episode, of those decided by the day. */
  readonly episodes: ReadonlyMap<string, CommitmentSetScore>;
}

/**
 * Scores one host state, its strategies and its episodes as of a day (Method §3.1–3.6). Nothing dated
 * after the day has any effect: a strategy or an episode that came later has no entry.
 */
export function scoreState(whole: StateRecord, asOf: IsoDay, method: Method): StateScore {
  const state = toRecordAsOf(whole, asOf);
  const commitments = scoreCommitments(whole.commitments, asOf, method);
  const incentives = scoreIncentives(state.actors, asOf, method);
  const risk = scoreRisk(state.risk, asOf, method);
  const around: StateAround = { state, commitments, incentives, risk };
  const scoreSet = (set: CommitmentSet) => scoreCommitmentSet(set, around, asOf, method);
  const strategies = state.strategies.map((strategy) => {
    const score = scoreSet(toStrategySet(strategy, state, asOf));
    const signs = earlySignsOf(score, around, asOf, method);
    return { id: strategy.id, score, signs };
  });
  return {
    commitments,
    incentives,
    risk,
    country: scoreSet(toCountrySet(state, asOf)),
    strategies: new Map(strategies.map(({ id, score }) => [id, score])),
    earlySigns: new Map(strategies.map(({ id, signs }) => [id, signs])),
    episodes: new Map(
      state.episodes.map((episode) => [
        episode.id,
        scoreSet(toEpisodeSet(episode, state, asOf, method)),
      ]),
    ),
  };
}

/** Scores one set of a state's commitments. */
export function scoreCommitmentSet(
  set: CommitmentSet,
  around: StateAround,
  asOf: IsoDay,
  method: Method,
): CommitmentSetScore {
  const { state, incentives, risk } = around;
  const minCovered = method.delivery.minCovered[set.kind];
  const made = pickMade(set.commitments, around.commitments, asOf);
  const delivery = summariseDelivery(made, method, minCovered);
  const designEvidence = designOf({ ...set, riskFacts: state.risk.facts }, asOf, method);
  const design = scoreDesign(designEvidence.values, method);
  const denied = isAccessDenied(state.accessDenials, asOf, method);
  const evidence = {
    adoptedOn: set.adoptedOn,
    audience: audienceLegOf(set, state.strategies, asOf, method),
    design,
    delivery,
    incentives,
    claimVerdicts: verdictsOf(set, asOf, method),
  };
  return {
    set,
    delivery,
    certainty: certaintyOf(delivery, denied, method),
    designEvidence,
    design,
    credibility: scoreCredibility({ delivery, incentives, design, risk }, method),
    shallow: judgeShallow(evidence, asOf, method),
  };
}

function verdictsOf(set: CommitmentSet, asOf: IsoDay, method: Method): readonly Verdict[] {
  return set.claims
    .filter(({ madeOn }) => madeOn !== null && isOnOrBefore(madeOn, asOf))
    .flatMap((claim) => {
      const score = scoreClaim(claim, asOf, method);
      return score.kind === 'checked' ? score.verdict : [];
    });
}
