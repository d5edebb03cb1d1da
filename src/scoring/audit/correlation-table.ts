import { correlate, correlateRanks } from '../statistics/correlation.ts';
import type { Figure } from '../statistics/figure.ts';
import { normalQuantile } from '../statistics/normal.ts';

/** One thing measured on the same cases as others, in the order of the cases; null where it is unknown. */
export interface Column {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

/** A span of correlations, −1 to 1. */
export interface CorrelationInterval {
  readonly low: number;
  readonly high: number;
}

/** How two columns go together, over the cases in which both are known. */
export interface Pairing {
  readonly one: string;
  readonly other: string;
  /** Cases in which both are known. */
  readonly count: number;
  readonly pearson: Figure;
  readonly spearman: Figure;
  /** Around Spearman's; null where there is none. */
  readonly interval: CorrelationInterval | null;
}

/** Every two columns, each pair once, the earlier column first. Intervals hold with `probability`, 0–1. */
export function correlateColumns(
  columns: readonly Column[],
  probability: number,
): readonly Pairing[] {
  return columns.flatMap((one, at) =>
    columns.slice(at + 1).map((other) => correlatePair(one, other, probability)),
  );
}

/** How two columns go together. Throws where they are not of the same cases. */
export function correlatePair(one: Column, other: Column, probability: number): Pairing {
  const [x, y] = keepKnown(one, other);
  const spearman = correlateRanks(x, y);
  return {
    one: one.id,
    other: other.id,
    count: x.length,
    pearson: correlate(x, y),
    spearman,
    interval:
      spearman.kind === 'figure'
        ? surroundRankCorrelation(spearman.value, x.length, probability)
        : null,
  };
}

/**
 * An interval around a rank correlation of some cases: R. A. Fisher's z with the variance 1.06/(n − 3)
 * of E. C. Fieller, H. O. Hartley and E. S. Pearson (Biometrika 44, 1957). Null below 5 cases, and for
 * −1 and 1, around which it has no width.
 */
export function surroundRankCorrelation(
  correlation: number,
  count: number,
  probability: number,
): CorrelationInterval | null {
  if (count < FEWEST_CASES || Math.abs(correlation) >= 1) return null;
  const middle = Math.atanh(correlation);
  const reach = normalQuantile((1 + probability) / 2) * Math.sqrt(FIELLER / (count - 3));
  return { low: Math.tanh(middle - reach), high: Math.tanh(middle + reach) };
}

const FIELLER = 1.06;
/** With fewer the variance has no sense. */
const FEWEST_CASES = 5;

/** The values of both columns of the cases in which both are known. Throws where they are not of the same cases. */
export function keepKnown(one: Column, other: Column): readonly [number[], number[]] {
  if (one.values.length !== other.values.length) {
    const lengths = `${String(one.values.length)} and ${String(other.values.length)}`;
    throw new RangeError(`${one.id} and ${other.id} are not of the same cases: ${lengths}.`);
  }
  const x: number[] = [];
  const y: number[] = [];
  for (const [at, value] of one.values.entries()) {
    const partner = other.values[at];
    if (value === null || partner === null || partner === undefined) continue;
    x.push(value);
    y.push(partner);
  }
  return [x, y];
}
