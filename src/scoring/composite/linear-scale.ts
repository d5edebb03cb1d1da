import { countKnown, deviationOf, highestOf, lowestOf, meanOf } from './moments.ts';
import type { Normaliser, RankNormaliser } from './normaliser.ts';
import type { TreeNode } from './tree.ts';
import type { UnknownReason } from './unknown-reason.ts';

/**
 * What every normaliser but the ranks comes down to:
 * clip((x · direction − origin) / span, floor, ceiling) · size + offset.
 */
export interface LinearScale {
  readonly origin: number;
  readonly span: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly size: number;
  readonly offset: number;
}

/** The normalisers that have a linear scale. */
export type LinearNormaliser = Exclude<Normaliser, RankNormaliser>;

/**
 * The scale of one indicator fitted to its column, or the reason why its values cannot be put on
 * this scale: not a number is never a score. `reference` is the value of the reference unit, NaN
 * where it has none.
 */
export function fitScale(
  normaliser: LinearNormaliser,
  node: TreeNode,
  values: Float64Array,
  reference: number,
): LinearScale | UnknownReason {
  const { direction } = node;
  const lowest = direction === -1 ? -highestOf(values) : lowestOf(values);
  const highest = direction === -1 ? -lowestOf(values) : highestOf(values);
  const range = highest - lowest;
  switch (normaliser.kind) {
    case 'min-max': {
      const { low, high } = normaliser;
      return findNoSpread(values, range) ?? toScale(lowest, range, high - low, low);
    }
    case 'z-score': {
      const center = direction * meanOf(values);
      const { mean, deviation } = normaliser;
      return findNoSpread(values, range) ?? toScale(center, deviationOf(values), deviation, mean);
    }
    case 'distance-to-maximum':
      return findNoSpread(values, range) ?? toScale(highest, range, 1, 1);
    case 'scaled':
      return toScale(normaliser.low, normaliser.high - normaliser.low, normaliser.size, 0);
    case 'goalposts':
      return fitGoalposts(node, normaliser.size, normaliser.isCut);
    case 'distance-to-target': {
      const span = direction * (node.target ?? Number.NaN) - lowest;
      return cutAt(toScale(lowest, span, 1, 0), normaliser.isCut ? 1 : Infinity);
    }
    case 'distance-to-reference': {
      if (Number.isNaN(reference)) return 'reference-unknown';
      const best = direction * reference;
      if (best <= lowest) return 'reference-is-lowest';
      return cutAt(toScale(best, best - lowest, 1, 1), normaliser.isCut ? 0 : Infinity);
    }
    case 'share-of-maximum':
      return highest > 0 ? toScale(0, highest, 1, 0) : 'maximum-not-positive';
  }
}

/** The values of a column on a fitted scale, written into `target`; unknown stays unknown. */
export function applyScale(
  scale: LinearScale,
  direction: 1 | -1,
  values: Float64Array,
  target: Float64Array,
): void {
  const { origin, span, floor, ceiling, size, offset } = scale;
  for (let unit = 0; unit < values.length; unit += 1) {
    let position = (direction * (values[unit] ?? Number.NaN) - origin) / span;
    if (position > ceiling) position = ceiling;
    if (position < floor) position = floor;
    target[unit] = position * size + offset;
  }
}

function toScale(origin: number, span: number, size: number, offset: number): LinearScale {
  return { origin, span, floor: -Infinity, ceiling: Infinity, size, offset };
}

function cutAt(scale: LinearScale, ceiling: number): LinearScale {
  return { ...scale, ceiling };
}

function fitGoalposts(node: TreeNode, size: number, isCut: boolean): LinearScale {
  const { direction, low = Number.NaN, high = Number.NaN } = node;
  const scale = toScale(direction === 1 ? low : -high, high - low, size, 0);
  return isCut ? { ...scale, floor: 0, ceiling: 1 } : scale;
}

function findNoSpread(values: Float64Array, range: number): UnknownReason | null {
  if (range > 0) return null;
  return countKnown(values) === 1 ? 'one-observation' : 'constant';
}
