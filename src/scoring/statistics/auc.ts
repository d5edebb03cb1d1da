import { checkPaired, noFigure, type NoFigureReason } from './figure.ts';
import { meanOf } from './mean.ts';
import { normalQuantile } from './normal.ts';
import { sampleVarianceOf } from './variance.ts';

/**
 * The area under the curve of a marker that should be higher where the outcome came: the probability
 * that it is higher for a case with the outcome than for one without, ties half.
 */
export type AreaUnderCurve =
  | {
      readonly kind: 'area';
      /** 0–1; 0.5 is no better than chance. */
      readonly area: number;
      /** DeLong's variance of it; 0 where every case of a kind stands alike. */
      readonly variance: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'none'; readonly reason: NoFigureReason };

/** Of each case, how it stands to those of the other outcome: the terms of which the area is the mean. */
interface Placements {
  readonly withOutcome: readonly number[];
  readonly without: readonly number[];
  readonly area: number;
}

/**
 * The area with the interval of E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson (Biometrics 44,
 * 1988): area ± z · √variance, cut at 0 and 1. None unless two cases have the outcome and two have not.
 */
export function areaUnderCurve(
  marker: ArrayLike<number>,
  outcomes: readonly boolean[],
  intervalProbability: number,
): AreaUnderCurve {
  const placements = placementsOf(marker, outcomes);
  if ('reason' in placements) return placements;
  const variance = varianceOf(placements);
  const reach = normalQuantile((1 + intervalProbability) / 2) * Math.sqrt(variance);
  const { area } = placements;
  return {
    kind: 'area',
    area,
    variance,
    low: Math.max(0, area - reach),
    high: Math.min(1, area + reach),
  };
}

function placementsOf(
  marker: ArrayLike<number>,
  outcomes: readonly boolean[],
): Placements | ReturnType<typeof noFigure> {
  checkPaired(marker, outcomes);
  const values = Array.from(marker);
  const came = values.filter((_, at) => outcomes[at] === true);
  const stayed = values.filter((_, at) => outcomes[at] !== true);
  if (came.length === 0 || stayed.length === 0) return noFigure('one-outcome');
  if (came.length < 2 || stayed.length < 2) return noFigure('too-few');
  const withOutcome = came.map((high) => meanOf(stayed.map((low) => order(high, low))));
  const without = stayed.map((low) => meanOf(came.map((high) => order(high, low))));
  return { withOutcome, without, area: meanOf(withOutcome) };
}

/** 1 where the case with the outcome has the higher marker, ½ where both have the same. */
function order(withOutcome: number, without: number): number {
  if (withOutcome === without) return 0.5;
  return withOutcome > without ? 1 : 0;
}

function varianceOf({ withOutcome, without }: Placements): number {
  return (
    sampleVarianceOf(withOutcome) / withOutcome.length + sampleVarianceOf(without) / without.length
  );
}
