import type { RandomStream } from './stream.ts';

/**
 * A draw from the normal distribution with mean 0 and variance 1, by the ratio of uniforms with
 * J. L. Leva's quadratic bounds (ACM TOMS 18, 1992, algorithm 712). It needs a logarithm once in a
 * hundred draws, and no sine or cosine, whose last bit differs between engines.
 */
export function drawNormal(stream: RandomStream): number {
  for (;;) {
    // From (0, 1]: a zero could not be divided by.
    const u = 1 - stream.nextDouble();
    const v = 1.7156 * (stream.nextDouble() - 0.5);
    const x = u - 0.449871;
    const y = Math.abs(v) + 0.386595;
    const q = x * x + y * (0.196 * y - 0.25472 * x);
    if (q < 0.27597) return v / u;
    if (q <= 0.27846 && v * v <= -4 * Math.log(u) * u * u) return v / u;
  }
}
