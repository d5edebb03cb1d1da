/**
 * When a mission leaves: what it was mandated to do, what the state undertook around the decision, and what was found,
 * by tier of protection. It sets records side by side; it does not say that one was meant to replace the other.
 */
import type { Commitment, Episode } from '#model/dataset.ts';
import type { Tier } from '#model/records.generated.ts';
import { TIERS } from '#model/score-terms.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { deliveryOfTier } from '#scoring/tier-delivery.ts';
import { toMarks, type Mark } from '../commitment/commitment-row.ts';
import type { Registry } from '../registry.ts';
import { toSetSummary, type SetSummary } from '../delivery/set-summary.ts';
import { findMandated, type Mandated } from './mandated.ts';

/** Decisions by which a mission leaves, in whole or in part. */
const LEAVING: readonly Episode['kind'][] = ['exit', 'hand-over', 'drawdown'];

export interface TierLine {
  readonly tier: Tier;
  readonly mandated: Mandated;
  readonly marks: readonly Mark[];
  readonly delivery: SetDelivery;
  readonly summary: SetSummary;
}

export interface CoverageGap {
  readonly episode: Episode;
  /** One line a tier, in their order. */
  readonly lines: readonly TierLine[];
}

/** Null where no mission leaves by the decision, or it had not been taken by the day of the scores. */
export function toCoverageGap(
  episode: Episode,
  score: CommitmentSetScore | null,
  scores: ScoreBook,
  registry: Registry,
): CoverageGap | null {
  if (score === null || !LEAVING.includes(episode.kind)) return null;
  const mandates = registry.mandatesOfMission.get(episode.mission.id) ?? [];
  const commitments = listCommitments(episode, score, registry);
  const tiersById = new Map(commitments.map(({ id, tiers }) => [id, tiers]));
  const lines = TIERS.map((tier) => {
    const { method } = scores;
    const delivery = deliveryOfTier(score.delivery, tier, (id) => tiersById.get(id) ?? [], method);
    return {
      tier,
      mandated: findMandated(mandates, tier, episode.decidedOn),
      marks: toMarks(
        commitments.filter(({ tiers }) => tiers.includes(tier)),
        scores,
      ),
      delivery,
      summary: toSetSummary({ delivery, certainty: null }, method),
    };
  });
  return { episode, lines };
}

function listCommitments(
  { country }: Episode,
  { set }: CommitmentSetScore,
  registry: Registry,
): readonly Commitment[] {
  const ids = new Set(set.commitments.map(({ id }) => id));
  const own = registry.countries.get(country)?.commitments ?? [];
  return own.filter(({ id }) => ids.has(id));
}
