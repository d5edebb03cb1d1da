import { drawGamma } from './gamma.ts';
import type { RandomStream } from './stream.ts';

/**
 * Draws shares that add up to 1 from the Dirichlet distribution and writes them into `shares`; the
 * concentrations are read from the same positions. Their mean is concentration / sum of concentrations;
 * the larger the sum, the nearer they stay to it. A concentration of 0 keeps a share of 0. Allocates
 * nothing. Throws where no concentration is above 0.
 */
export function drawDirichlet(
  stream: RandomStream,
  concentrations: Float64Array,
  shares: Float64Array,
  start = 0,
  end = concentrations.length,
): void {
  if (end === start) return;
  let sum = 0;
  let isPossible = false;
  do {
    for (let at = start; at < end; at += 1) {
      const concentration = concentrations[at] ?? 0;
      const draw = concentration === 0 ? 0 : drawGamma(stream, concentration);
      if (concentration > 0) isPossible = true;
      shares[at] = draw;
      sum += draw;
    }
    if (!isPossible) throw new RangeError(`No concentration above 0 from ${start} to ${end}.`);
    // Concentrations near 0 can all draw nothing; such a draw has no shares and is made again.
  } while (sum === 0);
  for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) / sum;
}
