import { highestOf, lowestOf, skewnessOf } from './moments.ts';

/**
 * A change of scale of one indicator, before it is normalised.
 * - `log-one-plus`: ln(1 + x), for rates;
 * - `log-range`: ln(x − min + 0.01 (max − min)), COINr's log_CT;
 * - `log-range-mirrored`: the same, or −ln(max + 0.01 (max − min) − x) where the long tail is low;
 * - `log-shift`: ln(x − min + 1);
 * - `log-innovation-index`: ln((max − 1)(x − min)/(max − min) + 1), of the Global Innovation Index;
 * - `box-cox`: (x^λ − 1)/λ of x − min + 1, ln for λ = 0.
 */
export type Transform =
  | {
      readonly kind:
        'log-one-plus' | 'log-range' | 'log-range-mirrored' | 'log-shift' | 'log-innovation-index';
    }
  | { readonly kind: 'box-cox'; readonly lambda: number };

/** The transformed column, or why the transform is not defined for it. */
export type Transformed =
  | { readonly kind: 'transformed'; readonly values: Float64Array }
  | { readonly kind: 'undefined'; readonly reason: 'constant' | 'outside-transform' };

/**
 * A column after a transform, unknown values staying unknown. Not defined where the formula divides
 * by no spread, or takes the logarithm of 0 or less; a column is never half transformed.
 */
export function transformColumn(values: Float64Array, transform: Transform): Transformed {
  const low = lowestOf(values);
  const high = highestOf(values);
  if (needsSpread(transform) && !(low < high)) return { kind: 'undefined', reason: 'constant' };
  const change = toFormula(transform, low, high, values);
  const transformed = values.map((value) => (Number.isNaN(value) ? value : change(value)));
  const isDefined = transformed.every(
    (value, unit) => Number.isFinite(value) || Number.isNaN(values[unit]),
  );
  return isDefined
    ? { kind: 'transformed', values: transformed }
    : { kind: 'undefined', reason: 'outside-transform' };
}

function needsSpread({ kind }: Transform): boolean {
  return kind === 'log-range' || kind === 'log-range-mirrored' || kind === 'log-innovation-index';
}

function toFormula(
  transform: Transform,
  low: number,
  high: number,
  values: Float64Array,
): (value: number) => number {
  const margin = 0.01 * (high - low);
  switch (transform.kind) {
    case 'log-one-plus':
      return (value) => Math.log1p(value);
    case 'log-range':
      return (value) => Math.log(value - low + margin);
    case 'log-range-mirrored':
      return (skewnessOf(values) ?? 0) > 0
        ? (value) => Math.log(value - low + margin)
        : (value) => -Math.log(high + margin - value);
    case 'log-shift':
      return (value) => Math.log(value - low + 1);
    case 'log-innovation-index':
      return (value) => Math.log(((high - 1) * (value - low)) / (high - low) + 1);
    case 'box-cox':
      return toBoxCox(transform.lambda, low);
  }
}

function toBoxCox(lambda: number, low: number): (value: number) => number {
  if (lambda === 0) return (value) => Math.log(value - low + 1);
  return (value) => ((value - low + 1) ** lambda - 1) / lambda;
}
