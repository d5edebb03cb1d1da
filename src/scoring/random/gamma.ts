import { drawNormal } from './normal.ts';
import type { RandomStream } from './stream.ts';

/**
 * A draw from the gamma distribution of a shape (above 0) and scale 1, by G. Marsaglia and W. W. Tsang
 * ("A simple method for generating gamma variables", ACM TOMS 26, 2000). A shape under 1 is drawn one
 * higher and brought down by U^(1/shape), as they propose. Throws where the shape is not above 0.
 */
export function drawGamma(stream: RandomStream, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) {
    throw new RangeError(`A gamma distribution has a finite shape above 0, not ${shape}.`);
  }
  if (shape >= 1) return drawFromOneUp(stream, shape);
  // Drawn first, so that the number of outputs used before it does not depend on the shape.
  const logarithm = Math.log(1 - stream.nextDouble());
  return drawFromOneUp(stream, shape + 1) * Math.exp(logarithm / shape);
}

function drawFromOneUp(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(stream);
    const root = 1 + c * x;
    const u = 1 - stream.nextDouble();
    if (root <= 0) continue;
    const cube = root * root * root;
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * cube;
    if (Math.log(u) < 0.5 * square + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}
