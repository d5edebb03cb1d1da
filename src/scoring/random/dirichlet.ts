import { drawGamma } from './gamma.ts';
import type { RandomStream } from './stream.ts';

/**
 * Draws shares that add up to 1 from the Dirichlet distribution and writes them into `shares`; the
 * concentrations (each above 0) are read from the same positions. Allocates nothing. Their mean is
 * concentration / sum of concentrations; the larger the sum, the nearer they stay to it.
 */
export function drawDirichlet(
  stream: RandomStream,
  concentrations: Float64Array,
  shares: Float64Array,
  start = 0,
  end = concentrations.length,
): void {
  let sum = 0;
  // Concentrations near 0 can all draw nothing; such a draw has no shares and is made again.
  while (sum === 0 && end > start) {
    for (let at = start; at < end; at += 1) {
      const draw = drawGamma(stream, concentrations[at] ?? 0);
      shares[at] = draw;
      sum += draw;
    }
  }
  for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) / sum;
}
