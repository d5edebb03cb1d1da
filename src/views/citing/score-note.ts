/** The score that a citation carries, in one sentence, with its interval and its coverage. */
import { text } from '#i18n/text.ts';
import { formatScore } from '#model/format.ts';
import type { ClaimVerdict } from '#scoring/claim-verdict.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import type { SetDelivery } from '#scoring/set-delivery.ts';
import { isBalanced, verdictOf } from '../claim/claim-row.ts';

/** Delivery of a country, a strategy or an episode. What is withheld is said to be. */
export function noteSetDelivery({ status, mean, coveredCount, dueCount }: SetDelivery): string {
  if (status === 'withheld' || mean === null) return text.citing.withheld(coveredCount, dueCount);
  const { low, high } = mean.interval;
  return text.citing.delivery(
    formatScore(mean.delivery),
    formatScore(low),
    formatScore(high),
    coveredCount,
    dueCount,
  );
}

/** Delivery of one commitment. */
export function noteCommitment(score: CommitmentScore): string {
  if (score.kind !== 'covered') return text.citing.unchecked;
  const { low, high } = score.interval;
  return text.citing.commitment(
    formatScore(score.delivery),
    formatScore(low),
    formatScore(high),
    score.clusters.length,
  );
}

/** The verdict on a claim. */
export function noteVerdict(score: ClaimVerdict): string {
  const { word } = text.scores.verdicts[verdictOf(score)];
  return text.citing.verdict(word.toLowerCase(), isBalanced(score) ? text.scores.balanced : '');
}
