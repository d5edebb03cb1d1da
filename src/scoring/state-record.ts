import { isOnOrBefore, type IsoDay, type PartialDate } from '#model/partial-date.ts';
import type {
  AccessDenialInput,
  ActorInput,
  ClaimInput,
  EpisodeInput,
  RiskInput,
  SetCommitmentInput,
  StrategyInput,
} from './inputs.ts';

/** All that scoring needs of one host state. The risk's figures are those usable on the day. */
export interface StateRecord {
  readonly strategies: readonly StrategyInput[];
  readonly commitments: readonly SetCommitmentInput[];
  readonly claims: readonly ClaimInput[];
  readonly actors: readonly ActorInput[];
  readonly risk: RiskInput;
  readonly episodes: readonly EpisodeInput[];
  readonly accessDenials: readonly AccessDenialInput[];
}

/**
 * A state's record as it stood on a day: without whatever is dated later, in whole or in part. What
 * has no date stays, to be shown as undated (Method §2).
 */
export function toRecordAsOf(state: StateRecord, asOf: IsoDay): StateRecord {
  const known = <T>(records: readonly T[], dateOf: (record: T) => PartialDate | null) =>
    records.filter((record) => {
      const date = dateOf(record);
      return date === null || isOnOrBefore(date, asOf);
    });
  return {
    strategies: known(state.strategies, ({ date }) => date),
    commitments: known(state.commitments, ({ madeOn }) => madeOn).map((commitment) => ({
      ...commitment,
      findings: known(commitment.findings, ({ date }) => date),
    })),
    claims: known(state.claims, ({ madeOn }) => madeOn).map((claim) => ({
      ...claim,
      checks: known(claim.checks, ({ date }) => date),
    })),
    actors: state.actors.map((actor) => ({
      ...actor,
      incentives: known(actor.incentives, ({ date }) => date),
    })),
    risk: { ...state.risk, facts: known(state.risk.facts, ({ date }) => date) },
    episodes: known(state.episodes, ({ decidedOn }) => decidedOn),
    accessDenials: known(state.accessDenials, ({ date }) => date),
  };
}
