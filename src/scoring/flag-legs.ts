import type { Method } from '#model/method.ts';
import type { Verdict } from '#model/records.generated.ts';
import type { DesignScore } from './design-score.ts';
import type { IncentiveBalance } from './incentives.ts';
import type { SetDelivery } from './set-delivery.ts';
import { exceeds, reaches } from './threshold.ts';

/** One figure of the record against one threshold. A leg that cannot be computed is not met. */
export interface FlagLeg {
  readonly isMet: boolean;
  /** Null where it cannot be computed, or is withheld. */
  readonly figure: number | null;
}

/** A figure that needs enough cases behind it. */
export interface CountedLeg extends FlagLeg {
  readonly count: number;
}

/** F2: a promise that could have been meant. The figure is Q, 0–100; the count, commitments made. */
export function promiseLegOf(
  design: DesignScore,
  delivery: Pick<SetDelivery, 'madeCount'>,
  method: Method,
): CountedLeg {
  const { promiseDesign, promiseCommitments } = method.flags;
  const isWellMade = design.score !== null && reaches(design.score, promiseDesign, method);
  const count = delivery.madeCount;
  return { isMet: isWellMade || count >= promiseCommitments, figure: design.score, count };
}

/** F3: little was done. The figure is P(D < 40), 0–1, computed when delivery is withheld, too. */
export function deliveryLegOf(delivery: Pick<SetDelivery, 'mean'>, method: Method): FlagLeg {
  const figure = delivery.mean?.probabilityLow ?? null;
  const isMet = figure !== null && reaches(figure, method.flags.lowDeliveryProbability, method);
  return { isMet, figure };
}

/** F4a: the state reports more than others found. The figure is the median claim gap in levels. */
export function claimGapLegOf(
  delivery: Pick<SetDelivery, 'claimGaps' | 'medianClaimGap'>,
  method: Method,
): CountedLeg {
  const { claimGapLevels, claimGapCommitments } = method.flags;
  const figure = delivery.medianClaimGap;
  const count = delivery.claimGaps.length;
  const isWide = figure !== null && reaches(figure, claimGapLevels, method);
  return { isMet: isWide && count >= claimGapCommitments, figure, count };
}

/** F4b: those who must carry it out have reasons not to. The figure is I, −1 to 1, where published. */
export function incentivesLegOf(incentives: IncentiveBalance, method: Method): FlagLeg {
  const figure = incentives.status === 'published' ? incentives.balance : null;
  const isMet = figure !== null && exceeds(-figure, -method.flags.incentivesBelow, method);
  return { isMet, figure };
}

/** F4c: what the state says it has done is not borne out. The figure is a share, 0–1, of checked claims. */
export function claimsLegOf(verdicts: readonly Verdict[], method: Method): CountedLeg {
  const count = verdicts.length;
  if (count === 0) return { isMet: false, figure: null, count };
  const unborne = verdicts.filter(
    (verdict) => verdict === 'unsubstantiated' || verdict === 'contradicted',
  );
  const { unborneClaimsShare, checkedClaims } = method.flags;
  const figure = unborne.length / count;
  return {
    isMet: count >= checkedClaims && reaches(figure, unborneClaimsShare, method),
    figure,
    count,
  };
}
