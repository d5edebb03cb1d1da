import type { Method } from '#model/method.ts';
import { isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { Verdict } from '#model/records.generated.ts';
import { isIndependent, VERDICTS } from '#model/score-terms.ts';
import { findLowerMedian } from './coded-level.ts';
import type { CheckInput, ClaimInput } from './inputs.ts';
import { exceeds, reaches } from './threshold.ts';

/** A check usable on the day, with the coders' verdict and its weight r · k: 0 for the host state's own. */
export interface WeighedCheck {
  readonly check: CheckInput;
  readonly verdict: Verdict;
  /** 0–1. */
  readonly weight: number;
}

/** What a claim's checks add up to. */
export type ClaimVerdict =
  | {
      readonly kind: 'checked';
      readonly verdict: Verdict;
      /** The worst and the best verdict of a check that weighs something. */
      readonly lowest: Verdict;
      readonly highest: Verdict;
      /** Half of the weight lies on the verdict or below it, and half above: the lower median takes the worse. */
      readonly isBalanced: boolean;
      readonly checks: readonly WeighedCheck[];
    }
  | {
      readonly kind: 'unchecked';
      readonly reason: 'no-checks' | 'host-state-only';
      readonly checks: readonly WeighedCheck[];
    };

/**
 * A claim's verdict as of a day (Method §3.6): of the checks on or before it, in the order
 * contradicted, unsubstantiated, partly, substantiated, the lower median weighted by r · k. The host
 * state does not judge itself. Several coders' verdicts on a check merge as levels do (Method §3.8).
 */
export function scoreClaim(
  claim: Pick<ClaimInput, 'checks'>,
  asOf: IsoDay,
  method: Method,
): ClaimVerdict {
  const checks = claim.checks.flatMap((check) => weighCheck(check, asOf, method) ?? []);
  const weighing = checks.filter(({ weight }) => weight > 0);
  const verdicts = VERDICTS.filter((verdict) =>
    weighing.some((check) => check.verdict === verdict),
  );
  const median = findWeightedLowerMedian(weighing, method);
  const lowest = verdicts.at(0);
  const highest = verdicts.at(-1);
  if (median === undefined || lowest === undefined || highest === undefined) {
    return {
      kind: 'unchecked',
      reason: checks.length > 0 ? 'host-state-only' : 'no-checks',
      checks,
    };
  }
  return { kind: 'checked', ...median, lowest, highest, checks };
}

function weighCheck(check: CheckInput, asOf: IsoDay, method: Method): WeighedCheck | undefined {
  if (check.date === null || !isOnOrBefore(check.date, asOf)) return undefined;
  const rank = findLowerMedian(check.verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
  const verdict = rank === undefined ? undefined : VERDICTS[rank];
  if (verdict === undefined) return undefined;
  const { reliability, sourceKindFactor } = method.evidence;
  const weight = isIndependent(check.observer)
    ? reliability[check.observer] * sourceKindFactor[check.sourceKind]
    : 0;
  return { check, verdict, weight };
}

function findWeightedLowerMedian(
  checks: readonly WeighedCheck[],
  method: Method,
): { readonly verdict: Verdict; readonly isBalanced: boolean } | undefined {
  const total = sumWeights(checks);
  let below = 0;
  for (const verdict of VERDICTS) {
    const own = checks.filter((check) => check.verdict === verdict);
    below += sumWeights(own);
    if (own.length > 0 && reaches(below / total, 0.5, method)) {
      return { verdict, isBalanced: !exceeds(below / total, 0.5, method) };
    }
  }
  return undefined;
}

function sumWeights(checks: readonly WeighedCheck[]): number {
  return checks.reduce((sum, { weight }) => sum + weight, 0);
}
