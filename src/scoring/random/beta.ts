import { drawGamma } from './gamma.ts';
import type { RandomStream } from './stream.ts';

/** A draw, 0–1, from the Beta distribution of two shapes above 0: the share of one gamma draw in two. */
export function drawBeta(stream: RandomStream, a: number, b: number): number {
  const first = drawGamma(stream, a);
  const both = first + drawGamma(stream, b);
  // Two shapes near 0 can leave nothing of either draw; then the mean's side decides by a coin.
  if (both === 0) return stream.nextDouble() < a / (a + b) ? 1 : 0;
  return first / both;
}
