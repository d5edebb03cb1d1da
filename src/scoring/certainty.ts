import type { Method } from '#model/method.ts';
import { ageInMonths, isOnOrBefore, type IsoDay } from '#model/partial-date.ts';
import type { CoveredCommitment } from './delivery.ts';
import type { AccessDenialInput } from './inputs.ts';
import type { SetDelivery } from './set-delivery.ts';
import { exceeds, reaches } from './threshold.ts';

/** How sure one may be of a set's delivery, in GRADE's words: the highest first. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
/** One of the four words. */
export type CertaintyWord = (typeof CERTAINTIES)[number];

/** One of the reasons for which certainty steps down, whether it holds, and the figure behind it. */
export type CertaintyStep =
  | {
      readonly kind: 'thin-cover';
      readonly isDown: boolean;
      /** Covered of due commitments, 0–1. */
      readonly coverage: number;
      /** The largest share, 0–1, of the evidence's mass that stands in one source. */
      readonly largestSourceShare: number;
      readonly largestSourceId: string;
    }
  /** Share, 0–1, of covered commitments on which observers disagree. */
  | { readonly kind: 'contested'; readonly isDown: boolean; readonly share: number }
  /** Share, 0–1, of counted findings that come from news, state letters or texts. */
  | { readonly kind: 'indirect-sources'; readonly isDown: boolean; readonly share: number }
  /** Width of the interval, in points of 100. */
  | { readonly kind: 'wide-interval'; readonly isDown: boolean; readonly width: number }
  | { readonly kind: 'no-access'; readonly isDown: boolean };

/** A certainty with all five steps, those not taken too. */
export interface Certainty {
  readonly word: CertaintyWord;
  readonly steps: readonly CertaintyStep[];
}

/**
 * The certainty of a set's delivery (Method §3.2): high, one step down for each reason that holds,
 * and no lower than very low. Null where nothing is covered, since there is nothing to be sure of.
 */
export function certaintyOf(
  delivery: SetDelivery,
  isAccessDenied: boolean,
  method: Method,
): Certainty | null {
  const { aggregated, coverage, mean } = delivery;
  if (mean === null || coverage === null) return null;
  const width = mean.interval.high - mean.interval.low;
  const { contestedShare, maxIntervalWidth } = method.certainty;
  const contested = aggregated.filter((score) => score.isContested).length / aggregated.length;
  const steps: readonly CertaintyStep[] = [
    thinCoverOf(aggregated, coverage, method),
    { kind: 'contested', isDown: reaches(contested, contestedShare, method), share: contested },
    indirectSourcesOf(aggregated, method),
    { kind: 'wide-interval', isDown: exceeds(width, maxIntervalWidth, method), width },
    { kind: 'no-access', isDown: isAccessDenied },
  ];
  const down = steps.filter((step) => step.isDown).length;
  return { word: CERTAINTIES[down] ?? 'very-low', steps };
}

/** True where monitors were kept out within the method's window before a day (Method §3.2). */
export function isAccessDenied(
  denials: readonly AccessDenialInput[],
  asOf: IsoDay,
  method: Method,
): boolean {
  return denials.some(
    ({ date }) =>
      date !== null &&
      isOnOrBefore(date, asOf) &&
      reaches(method.certainty.accessWindowMonths, ageInMonths(date, asOf), method),
  );
}

function thinCoverOf(
  aggregated: readonly CoveredCommitment[],
  coverage: number,
  method: Method,
): CertaintyStep {
  const masses = new Map<string, number>();
  let total = 0;
  for (const { massBySource } of aggregated) {
    for (const [sourceId, mass] of massBySource) {
      masses.set(sourceId, (masses.get(sourceId) ?? 0) + mass);
      total += mass;
    }
  }
  const [largestSourceId, largest] = [...masses].reduce((a, b) => (b[1] > a[1] ? b : a));
  const largestSourceShare = largest / total;
  const { minCoverage, maxSourceShare } = method.certainty;
  return {
    kind: 'thin-cover',
    isDown:
      !reaches(coverage, minCoverage, method) ||
      exceeds(largestSourceShare, maxSourceShare, method),
    coverage,
    largestSourceShare,
    largestSourceId,
  };
}

function indirectSourcesOf(
  aggregated: readonly CoveredCommitment[],
  method: Method,
): CertaintyStep {
  const indirect = new Set([...method.certainty.weakKinds, ...method.evidence.textKinds]);
  const counted = aggregated.flatMap(({ readings }) =>
    readings.filter(({ role }) => role !== 'self-serving'),
  );
  const share =
    counted.filter(({ finding }) => indirect.has(finding.sourceKind)).length / counted.length;
  const isDown = exceeds(share, method.certainty.maxWeakShare, method);
  return { kind: 'indirect-sources', isDown, share };
}
