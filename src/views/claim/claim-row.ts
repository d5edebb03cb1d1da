/** A claim as one line of a table, with its verdict as of the scores' day. */
import { compareText } from '#model/compare-text.ts';
import type { Check, Claim } from '#model/dataset.ts';
import type { Verdict } from '#model/records.generated.ts';
import { VERDICTS } from '#model/score-terms.ts';
import type { ClaimVerdict } from '#scoring/claim-verdict.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { claimAddress } from '../addresses.ts';
import { getCountryName, type Registry } from '../registry.ts';
import { remarkOnTiming } from './check-timing.ts';

export interface ClaimRow {
  readonly claim: Claim;
  readonly address: string;
  readonly countryName: string;
  readonly verdict: Verdict | 'unchecked';
  /** Its checks weigh alike on either side, so the verdict is the less favourable one by the rule. */
  readonly isBalanced: boolean;
  /** The heaviest check that found what the verdict says; null where nothing weighs. */
  readonly decisive: Check | null;
  /** That it was seen before the claim, or long after it; null where neither is known. */
  readonly timing: string | null;
}

export function toClaimRow(claim: Claim, scores: ScoreBook, registry: Registry): ClaimRow {
  const score = getScore(scores.claims, claim.id);
  const decisive = findDecisiveCheck(claim, score);
  return {
    claim,
    address: claimAddress(claim.id),
    countryName: getCountryName(registry, claim.country),
    verdict: verdictOf(score),
    isBalanced: isBalanced(score),
    decisive,
    timing: decisive && remarkOnTiming(claim.madeOn, decisive.date),
  };
}

/** What a claim can be found to be: the worst first, and last that nobody checked it. */
export const VERDICTS_WORST_FIRST: readonly (Verdict | 'unchecked')[] = [...VERDICTS, 'unchecked'];

export function verdictOf(score: ClaimVerdict): Verdict | 'unchecked' {
  return score.kind === 'checked' ? score.verdict : 'unchecked';
}

/** True where the checks weigh alike on either side, so that the rule decides and no weighing. */
export function isBalanced(score: ClaimVerdict): boolean {
  return score.kind === 'checked' && score.isBalanced;
}

/** The heaviest check with the claim's own verdict, of equal ones the newest: what a reader should see first. */
function findDecisiveCheck(claim: Claim, score: ClaimVerdict): Check | null {
  if (score.kind === 'unchecked') return null;
  const [decisive] = score.checks
    .filter(({ verdict, weight }) => verdict === score.verdict && weight > 0)
    .sort((a, b) => b.weight - a.weight || compareText(b.check.date ?? '', a.check.date ?? ''));
  return claim.checks.find(({ id }) => id === decisive?.check.id) ?? null;
}
