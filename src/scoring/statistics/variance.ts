import { meanOf } from './mean.ts';

/** Sample variance (n − 1) of at least two values. */
export function sampleVarianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / (values.length - 1);
}
