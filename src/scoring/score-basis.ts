/** The hash of what each kind of score rests on: the one that citations carry and that releases freeze. */
import type { Claim, Commitment } from '#model/dataset.ts';
import type { Iso3, RecordId } from '#model/records.generated.ts';
import { hashBasis, hashBasisOfSet } from './basis-hash.ts';
import { toClaimInput, toCommitmentInput } from './from-records.ts';
import { getScore, type ScoreBook } from './score-book.ts';

/** Of a commitment's delivery. */
export function hashCommitmentBasis(commitment: Commitment, scores: ScoreBook): string {
  return hashBasis(toCommitmentInput(commitment), scores.method, scores.asOf);
}

/** Of the verdict on a claim. */
export function hashClaimBasis(claim: Claim, scores: ScoreBook): string {
  return hashBasis(toClaimInput(claim), scores.method, scores.asOf);
}

/**
 * Of the scores of a country, a strategy or an episode: all records of its state, since design, incentives and risk are
 * the state's.
 * @param set id of the strategy or episode; of a country its code
 */
export function hashSetBasis(set: RecordId | Iso3, country: Iso3, scores: ScoreBook): string {
  const { record } = getScore(scores.states, country);
  return hashBasisOfSet(set, record, scores.method, scores.asOf);
}
