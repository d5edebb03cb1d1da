import type { Method, SetKind } from '#model/method.ts';
import {
  addCalendarMonths,
  isOnOrBefore,
  spanOf,
  type IsoDay,
  type PartialDate,
} from '#model/partial-date.ts';
import { findFirstCommitment } from './first-commitment.ts';
import type { ClaimInput, EpisodeInput, SetCommitmentInput, StrategyInput } from './inputs.ts';
import type { StateRecord } from './state-record.ts';

/** A strategy, an episode or a country, with what of the state's record belongs to it on a day. */
export interface CommitmentSet {
  readonly kind: SetKind;
  readonly strategies: readonly StrategyInput[];
  readonly commitments: readonly SetCommitmentInput[];
  /** The state's claims that can belie it (Method §3.6, F4c). */
  readonly claims: readonly ClaimInput[];
  /** The decisions around which its commitments may have been made. */
  readonly episodes: readonly EpisodeInput[];
  /** Null: nobody knows. */
  readonly adoptedOn: PartialDate | null;
}

/** The set of all of a state's commitments: adopted with the first. */
export function toCountrySet(state: StateRecord, asOf: IsoDay): CommitmentSet {
  const first = findFirstCommitment(state.commitments, asOf);
  return {
    kind: 'country',
    strategies: state.strategies,
    commitments: state.commitments,
    claims: claimsFrom(first, state.claims),
    episodes: state.episodes,
    adoptedOn: first ?? null,
  };
}

/** The set of one strategy's commitments: adopted on the strategy's date, else with the first. */
export function toStrategySet(
  strategy: StrategyInput,
  state: StateRecord,
  asOf: IsoDay,
): CommitmentSet {
  const commitments = state.commitments.filter(({ strategyId }) => strategyId === strategy.id);
  const first = findFirstCommitment(commitments, asOf);
  return {
    kind: 'strategy',
    strategies: [strategy],
    commitments,
    claims: claimsFrom(first, state.claims),
    episodes: state.episodes,
    adoptedOn: strategy.date ?? first ?? null,
  };
}

/**
 * The set of what a state undertook around a decision on a mission: its strategies and commitments
 * from 24 calendar months before to 12 after (Method §1), adopted on the day of the decision. Claims
 * count for 60 months from its first commitment.
 */
export function toEpisodeSet(
  episode: EpisodeInput,
  state: StateRecord,
  asOf: IsoDay,
  method: Method,
): CommitmentSet {
  const isIn = prepareEpisode(episode, method);
  const commitments = state.commitments.filter(({ madeOn }) => isIn(madeOn));
  const first = findFirstCommitment(commitments, asOf);
  const last = first && addCalendarMonths(spanOf(first).last, method.flags.episodeClaimMonths);
  return {
    kind: 'episode',
    strategies: state.strategies.filter((strategy) => isIn(adoptionOf(strategy, state, asOf))),
    commitments,
    claims: claimsFrom(first, state.claims).filter(
      ({ madeOn }) => last !== undefined && madeOn !== null && isOnOrBefore(madeOn, last),
    ),
    episodes: [episode],
    adoptedOn: episode.decidedOn,
  };
}

/** The date of a strategy, else of its first commitment by a day; null: nobody knows. */
function adoptionOf(
  strategy: StrategyInput,
  state: Pick<StateRecord, 'commitments'>,
  asOf: IsoDay,
): PartialDate | null {
  if (strategy.date !== null) return strategy.date;
  const own = state.commitments.filter(({ strategyId }) => strategyId === strategy.id);
  return findFirstCommitment(own, asOf) ?? null;
}

/** Whether a date counts as around a decision. */
export function prepareEpisode(
  { decidedOn }: EpisodeInput,
  method: Method,
): (date: PartialDate | null) => boolean {
  const { episodeMonthsBefore, episodeMonthsAfter } = method.flags;
  const decided = spanOf(decidedOn).last;
  const from = addCalendarMonths(decided, -episodeMonthsBefore);
  const to = addCalendarMonths(decided, episodeMonthsAfter);
  return (date) => {
    if (date === null) return false;
    const { last } = spanOf(date);
    return last >= from && last <= to;
  };
}

function claimsFrom(
  first: PartialDate | undefined,
  claims: readonly ClaimInput[],
): readonly ClaimInput[] {
  if (first === undefined) return [];
  const from = spanOf(first).last;
  return claims.filter(({ madeOn }) => madeOn !== null && spanOf(madeOn).last >= from);
}
