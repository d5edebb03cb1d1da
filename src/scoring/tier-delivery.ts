import type { Method } from '#model/method.ts';
import type { Tier } from '#model/records.generated.ts';
import { summariseDelivery, type SetDelivery } from './set-delivery.ts';

/**
 * The delivery of those of a set's commitments that belong to a tier of protection. A tier of an episode holds about as
 * many as a strategy does, so it is withheld under the same number of covered commitments (Method §3.2).
 */
export function deliveryOfTier(
  { commitments }: Pick<SetDelivery, 'commitments'>,
  tier: Tier,
  tiersOf: (commitmentId: string) => readonly Tier[],
  method: Method,
): SetDelivery {
  const own = commitments.filter(({ id }) => tiersOf(id).includes(tier));
  return summariseDelivery(own, method, method.delivery.minCovered.strategy);
}
