import type { Method } from '#model/method.ts';
import {
  addCalendarMonths,
  isOnOrBefore,
  spanOf,
  type IsoDay,
  type PartialDate,
} from '#model/partial-date.ts';
import type { SetKind } from '#model/method.ts';
import { isMade } from './due.ts';
import type { CountedLeg } from './flag-legs.ts';
import type { EpisodeInput, SetCommitmentInput, StrategyInput } from './inputs.ts';
import { reaches } from './threshold.ts';

/** F1: made for those who decide on a mission, around a decision. */
export interface AudienceLeg extends CountedLeg {
  /** Commitments made to an external audience around a decision, by id. */
  readonly commitmentIds: readonly string[];
}

/**
 * F1 of a set (Method §3.6): an external audience from 12 calendar months before to 3 after a decision
 * on a mission; at least half of a strategy's commitments, at least 3 of an episode's or a country's.
 * The figure is the share of the set's commitments, the count their number. `episodes` are the
 * decisions that count: an episode's own, else all of the state's. `plans` are all strategies of the
 * state: a commitment of an episode can stand in a plan that is older than what counts as the episode's.
 */
export function audienceLegOf(
  set: {
    readonly kind: SetKind;
    readonly commitments: readonly SetCommitmentInput[];
    readonly episodes: readonly EpisodeInput[];
  },
  plans: readonly StrategyInput[],
  asOf: IsoDay,
  method: Method,
): AudienceLeg {
  const made = set.commitments.filter((commitment) => isMade(commitment, asOf));
  const decisions = set.episodes.filter(({ decidedOn }) => isOnOrBefore(decidedOn, asOf));
  const addressed = made.filter(
    (commitment) =>
      isForExternalAudience(commitment, plans, method) &&
      decisions.some(({ decidedOn }) => isAround(commitment.madeOn, decidedOn, method)),
  );
  const count = addressed.length;
  const share = made.length === 0 ? null : count / made.length;
  const { audienceShareOfStrategy, audienceCommitments } = method.flags;
  const isMet =
    set.kind === 'strategy'
      ? share !== null && reaches(share, audienceShareOfStrategy, method)
      : count >= audienceCommitments;
  return { isMet, figure: share, count, commitmentIds: addressed.map(({ id }) => id) };
}

/**
 * True where a commitment was made to the Council, a mission or the African Union, or stands in a
 * compact, a hand-over plan or an action plan with the United Nations.
 */
function isForExternalAudience(
  commitment: SetCommitmentInput,
  plans: readonly StrategyInput[],
  method: Method,
): boolean {
  const { externalAudiences, externalStrategyKinds } = method.flags;
  if (externalAudiences.includes(commitment.madeTo)) return true;
  const plan = plans.find(({ id }) => id === commitment.strategyId);
  return plan !== undefined && externalStrategyKinds.includes(plan.kind);
}

/**
 * True from 12 calendar months before to 3 after a decision, both days included; partial dates count
 * from the last day that they can mean.
 */
export function isAround(
  madeOn: PartialDate | null,
  decidedOn: PartialDate,
  method: Method,
): boolean {
  if (madeOn === null) return false;
  const made = spanOf(madeOn).last;
  const decided = spanOf(decidedOn).last;
  const { audienceMonthsBefore, audienceMonthsAfter } = method.flags;
  return (
    made >= addCalendarMonths(decided, -audienceMonthsBefore) &&
    made <= addCalendarMonths(decided, audienceMonthsAfter)
  );
}
