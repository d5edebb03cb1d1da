/** What a score is of, and which of a record's commitments belong to it. */
import type { SetKind } from '#model/method.ts';
import { isOnOrBefore } from '#model/partial-date.ts';
import {
  toCountrySet,
  toEpisodeSet,
  toStrategySet,
  type CommitmentSet,
} from '../commitment-set.ts';
import type { DatedRecord } from './mixture.ts';

/** A commitment, or a set of them. A country's id is its code. */
export interface Target {
  readonly kind: SetKind | 'commitment';
  readonly id: string;
}

/** The set of a target; null where a strategy or an episode is not there, or not yet. */
export function findSet(
  target: Target,
  { state, asOf, method }: DatedRecord,
): CommitmentSet | null {
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
