/** What the page of a claim shows: its checks, what each weighs, and the verdict with its range. */
import { text } from '#i18n/text.ts';
import { formatDecimal, formatNoun } from '#model/format.ts';
import type { Check, Claim } from '#model/dataset.ts';
import type { Verdict } from '#model/records.generated.ts';
import type { ClaimVerdict, WeighedCheck } from '#scoring/claim-verdict.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { nameCoder } from '../delivery/coder-words.ts';
import { remarkOnTiming } from './check-timing.ts';
import { verdictOf } from './claim-row.ts';

export interface CheckLine {
  readonly check: Check;
  /** The verdict that counts: the lower median of the coders'. */
  readonly verdict: Verdict;
  readonly isSelfReported: boolean;
  /** What a reader must know of how it counts, and of when it was seen. */
  readonly remarks: readonly string[];
  readonly codings: string;
}

export interface ClaimPage {
  readonly sentence: string;
  readonly verdict: Verdict | 'unchecked';
  readonly range: string;
  readonly lines: readonly CheckLine[];
}

export function toClaimPage(claim: Claim, scores: ScoreBook): ClaimPage {
  const score = getScore(scores.claims, claim.id);
  const weighed = new Map(score.checks.map((each) => [each.check.id, each]));
  return {
    sentence: describeClaim(score),
    verdict: verdictOf(score),
    range: rangeOf(score),
    lines: claim.checks.map((check) => toCheckLine(claim, check, weighed.get(check.id))),
  };
}

/** One sentence on what the checks show, and no more. */
export function describeClaim(score: ClaimVerdict): string {
  const words = text.pages.claim;
  if (score.kind === 'unchecked') return words.unchecked[score.reason];
  const weighing = score.checks.filter(({ weight }) => weight > 0);
  const checks = formatNoun(weighing.length, 'check', 'checks');
  if (score.isBalanced) return words.balanced(checks, wordOf(score.verdict));
  return words.sentence[score.verdict](checks, score.lowest === score.highest);
}

/** How far a claim’s checks disagree; empty where they agree or there are none. */
export function rangeOf(score: ClaimVerdict): string {
  if (score.kind === 'unchecked' || score.lowest === score.highest) return '';
  return text.scores.verdictRange(wordOf(score.lowest), wordOf(score.highest));
}

function wordOf(verdict: Verdict): string {
  return text.scores.verdicts[verdict].word.toLowerCase();
}

function toCheckLine(claim: Claim, check: Check, weighed: WeighedCheck | undefined): CheckLine {
  const words = text.pages.claim;
  const timing = remarkOnTiming(claim.madeOn, check.date);
  const isSelfReported = check.observer === 'host-state';
  return {
    check,
    verdict: weighed?.verdict ?? check.verdict,
    isSelfReported,
    remarks: [
      ...(weighed ? [] : [text.scores.waiting]),
      ...(isSelfReported ? [words.weighsNothing] : []),
      ...(weighed && weighed.weight > 0 ? [words.weight(formatDecimal(weighed.weight, 2))] : []),
      ...(timing === null ? [] : [timing]),
    ],
    codings: [check, ...check.readings]
      .map(({ coder, verdict }) => `${nameCoder(coder)} ${wordOf(verdict)}`)
      .join(', '),
  };
}
