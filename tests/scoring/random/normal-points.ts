import points from '../../fixtures/distributions/normal-quantiles.json' with { type: 'json' };

/** Probability and quantile of the normal distribution, as R gives them. */
export const normalQuantiles: readonly (readonly [number, number])[] = points.flatMap(
  ([probability, quantile]) =>
    probability === undefined || quantile === undefined ? [] : [[probability, quantile] as const],
);
