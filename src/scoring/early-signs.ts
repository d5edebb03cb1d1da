import type { Method } from '#model/method.ts';
import { spanOf, type IsoDay } from '#model/partial-date.ts';
import type { AudienceLeg } from './audience.ts';
import { pickMade } from './commitment-scores.ts';
import { deliveryLegOf, type CountedLeg, type FlagLeg } from './flag-legs.ts';
import { summariseDelivery } from './set-delivery.ts';
import type { CommitmentSetScore, StateAround } from './state-score.ts';

/** What can be seen of a strategy on the day on which the Council decides (Method §3.6). */
export interface EarlySigns {
  /** F1. */
  readonly audience: AudienceLeg;
  /** F2. */
  readonly promise: CountedLeg;
  /** F4b. */
  readonly incentives: FlagLeg;
  /**
   * F3 on what the state had undertaken before: the figure is P(D < 40) over its due commitments made
   * before this strategy, the count those of them that are covered, which have to be at least five.
   */
  readonly earlierDelivery: CountedLeg;
}

/** The early signs of a strategy as of a day, among all commitments of its state. */
export function earlySignsOf(
  { set, shallow }: Pick<CommitmentSetScore, 'set' | 'shallow'>,
  { state, commitments }: Pick<StateAround, 'state' | 'commitments'>,
  asOf: IsoDay,
  method: Method,
): EarlySigns {
  const { audience, promise, incentives } = shallow;
  const adopted = set.adoptedOn === null ? undefined : spanOf(set.adoptedOn).last;
  const earlier = state.commitments.filter(
    ({ madeOn }) => madeOn !== null && adopted !== undefined && spanOf(madeOn).last < adopted,
  );
  const { minCovered } = method.flags;
  const delivery = summariseDelivery(pickMade(earlier, commitments, asOf), method, minCovered);
  const leg = deliveryLegOf(delivery, method);
  const count = delivery.coveredCount;
  return {
    audience,
    promise,
    incentives,
    earlierDelivery: { ...leg, count, isMet: leg.isMet && count >= minCovered },
  };
}
