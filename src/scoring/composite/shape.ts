import { kurtosisOf, skewnessOf } from './moments.ts';

/** Below either limit a column is even enough to be scaled as it is. */
export interface ShapeLimits {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** The limits of the COIN Tool and COINr: an outlier shows in both figures at once. */
export const USUAL_SHAPE_LIMITS: ShapeLimits = { skewness: 2, kurtosis: 3.5 };

/** Shape of a column against the limits. `untestable`: too few values, or no spread. */
export interface ShapeCheck {
  readonly outcome: 'passes' | 'fails' | 'untestable';
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

/** Passes where |skewness| or excess kurtosis lies below its limit. */
export function checkShape(values: Float64Array, limits: ShapeLimits): ShapeCheck {
  const skewness = skewnessOf(values);
  const kurtosis = kurtosisOf(values);
  if (skewness === null) return { outcome: 'untestable', skewness, kurtosis };
  const passes =
    Math.abs(skewness) < limits.skewness || (kurtosis !== null && kurtosis < limits.kurtosis);
  const outcome = passes ? 'passes' : kurtosis === null ? 'untestable' : 'fails';
  return { outcome, skewness, kurtosis };
}
