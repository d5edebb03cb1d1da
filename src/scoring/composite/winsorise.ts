import { highestOf, lowestOf } from './moments.ts';
import { checkShape } from './shape.ts';
import type { ShapeLimits } from './shape.ts';

/** How far winsorising may go. */
export interface WinsoriseLimits {
  /** Most points that may be moved, tied points counted one by one; null: no limit. */
  readonly mostPoints: number | null;
  readonly shape: ShapeLimits;
}

/** What was done to one point: pulled down to, or up to, its nearest neighbour. */
export type WinsorisedPoint = 'lowered' | 'raised' | null;

/**
 * A winsorised column and what stopped it: `passes`, the shape is even enough; `limit`, one more
 * step would move more points than allowed; `no-spread`, one more step would leave all points equal
 * (a column of zeros with one outlier), and the column is given back untouched; `untestable`.
 */
export interface Winsorised {
  readonly values: Float64Array;
  readonly points: readonly WinsorisedPoint[];
  readonly pointCount: number;
  readonly stoppedBy: 'passes' | 'limit' | 'no-spread' | 'untestable';
}

/**
 * Pulls in outliers step by step until the shape passes: with a tail above, every highest point
 * becomes the next highest value; with a tail below, every lowest one the next lowest. Tied points
 * move together or not at all, so that equals stay equal, and never more points than allowed.
 */
export function winsorise(values: Float64Array, limits: WinsoriseLimits): Winsorised {
  const moved = values.slice();
  const points = Array.from(values, (): WinsorisedPoint => null);
  const most = limits.mostPoints ?? Number.POSITIVE_INFINITY;
  for (;;) {
    const pointCount = points.filter((point) => point !== null).length;
    const { outcome, skewness } = checkShape(moved, limits.shape);
    if (outcome !== 'fails') return { values: moved, points, pointCount, stoppedBy: outcome };
    const isHigh = (skewness ?? 0) >= 0;
    const end = isHigh ? highestOf(moved) : lowestOf(moved);
    const ends = moved.reduce((count, value) => (value === end ? count + 1 : count), 0);
    const others = points.filter((point) => point === (isHigh ? 'raised' : 'lowered')).length;
    if (ends + others > most) return { values: moved, points, pointCount, stoppedBy: 'limit' };
    pullIn(moved, points, end, isHigh);
    if (lowestOf(moved) === highestOf(moved)) return leaveUntouched(values);
  }
}

function leaveUntouched(values: Float64Array): Winsorised {
  const points = Array.from(values, () => null);
  return { values: values.slice(), points, pointCount: 0, stoppedBy: 'no-spread' };
}

function pullIn(
  values: Float64Array,
  points: WinsorisedPoint[],
  end: number,
  isHigh: boolean,
): void {
  const rest = values.map((value) => (value === end ? Number.NaN : value));
  const next = isHigh ? highestOf(rest) : lowestOf(rest);
  for (const [unit, value] of values.entries()) {
    if (value !== end) continue;
    values[unit] = next;
    points[unit] = isHigh ? 'lowered' : 'raised';
  }
}
