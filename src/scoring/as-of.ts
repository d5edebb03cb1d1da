/** One host state or one strategy as of a day, without scoring the state's other sets. */
import type { Method } from '#model/method.ts';
import type { IsoDay } from '#model/partial-date.ts';
import { scoreClaim, type ClaimVerdict } from './claim-verdict.ts';
import { scoreCommitments } from './commitment-scores.ts';
import { toCountrySet, toStrategySet } from './commitment-set.ts';
import { earlySignsOf, type EarlySigns } from './early-signs.ts';
import { scoreIncentives, type IncentiveBalance } from './incentives.ts';
import { scoreRisk, type RiskScore } from './risk.ts';
import { toRecordAsOf, type StateRecord } from './state-record.ts';
import { scoreCommitmentSet, type CommitmentSetScore, type StateAround } from './state-score.ts';

/** A set's score with the parts of it that are its state's. */
export interface SetAsOf {
  readonly incentives: IncentiveBalance;
  readonly risk: RiskScore;
  /** The score of each commitment made by the day is among `set.delivery.commitments`. */
  readonly set: CommitmentSetScore;
}

/** A host state as of a day, with the verdicts on what it had claimed by then. */
export interface CountryAsOf extends SetAsOf {
  readonly claims: ReadonlyMap<string, ClaimVerdict>;
}

/** A strategy as of a day. */
export interface StrategyAsOf extends SetAsOf {
  /** What could be seen before there was anything to judge. */
  readonly earlySigns: EarlySigns;
}

/** Scores a host state as a whole as of a day (Method §2): the same figures as among all of the data set. */
export function scoreCountryAsOf(whole: StateRecord, asOf: IsoDay, method: Method): CountryAsOf {
  const state = toRecordAsOf(whole, asOf);
  const around = aroundOf(state, asOf, method);
  return {
    incentives: around.incentives,
    risk: around.risk,
    set: scoreCommitmentSet(toCountrySet(state, asOf), around, asOf, method),
    claims: new Map(state.claims.map((claim) => [claim.id, scoreClaim(claim, asOf, method)])),
  };
}

/** Scores one strategy of a host state as of a day (Method §2); null where it was not known by then. */
export function scoreStrategyAsOf(
  whole: StateRecord,
  strategyId: string,
  asOf: IsoDay,
  method: Method,
): StrategyAsOf | null {
  const state = toRecordAsOf(whole, asOf);
  const strategy = state.strategies.find(({ id }) => id === strategyId);
  if (strategy === undefined) return null;
  const around = aroundOf(state, asOf, method);
  const set = scoreCommitmentSet(toStrategySet(strategy, state, asOf), around, asOf, method);
  return {
    incentives: around.incentives,
    risk: around.risk,
    set,
    earlySigns: earlySignsOf(set, around, asOf, method),
  };
}

function aroundOf(state: StateRecord, asOf: IsoDay, method: Method): StateAround {
  return {
    state,
    commitments: scoreCommitments(state.commitments, asOf, method),
    incentives: scoreIncentives(state.actors, asOf, method),
    risk: scoreRisk(state.risk, asOf, method),
  };
}
