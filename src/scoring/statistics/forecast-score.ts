import { checkPaired, figure, noFigure, type Figure } from './figure.ts';

/** The mean squared distance of forecast probabilities (0–1) from what came (1) or did not (0); 0 is best. */
export function brierScore(forecasts: ArrayLike<number>, outcomes: readonly boolean[]): Figure {
  checkPaired(forecasts, outcomes);
  if (outcomes.length === 0) return noFigure('too-few');
  let sum = 0;
  for (const [at, came] of outcomes.entries()) {
    const forecast = forecasts[at] ?? Number.NaN;
    if (!(forecast >= 0 && forecast <= 1)) {
      throw new RangeError(`A forecast is a probability, not ${forecast}.`);
    }
    sum += (forecast - (came ? 1 : 0)) ** 2;
  }
  return figure(sum / outcomes.length);
}

/**
 * Brier skill, 1 − Brier / Brier of the reference forecasts: 1 is perfect, 0 no better than the
 * reference, below 0 worse. None where the reference is perfect.
 */
export function brierSkill(
  forecasts: ArrayLike<number>,
  references: ArrayLike<number>,
  outcomes: readonly boolean[],
): Figure {
  const own = brierScore(forecasts, outcomes);
  const reference = brierScore(references, outcomes);
  if (own.kind === 'none') return own;
  if (reference.kind === 'none') return reference;
  if (reference.value === 0) return noFigure('no-variation');
  return figure(1 - own.value / reference.value);
}

/** For every case the share of cases with the outcome: the forecast of somebody who knows nothing else. */
export function baseRateForecasts(outcomes: readonly boolean[]): readonly number[] {
  const rate = outcomes.filter(Boolean).length / outcomes.length;
  return outcomes.map(() => rate);
}
