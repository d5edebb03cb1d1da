import { LIKELIHOODS, type Likelihood, type Method } from '#model/method.ts';

/**
 * The ICD 203 word for a probability (0–1): the first whose upper bound lies above it. Under 1% is
 * almost no chance, over 99% almost certain (Method §3.6). Certainty is another thing and stands apart.
 */
export function likelihoodOf(probability: number, method: Method): Likelihood {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`Not a probability: ${probability}.`);
  }
  return LIKELIHOODS.find((word) => probability < method.likelihood[word]) ?? 'almost-certain';
}
