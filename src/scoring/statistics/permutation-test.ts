import { shuffle } from '../random/permutation.ts';
import type { RandomStream } from '../random/stream.ts';
import { checkPaired, isConstant, noFigure, type NoFigureReason } from './figure.ts';
import { averageRanks } from './ranks.ts';

/** The association whose chance is asked for. Both are taken without their constant denominator. */
export type Association = 'spearman' | 'kendall';

/** How far the permutations go (Method §3.9). */
export interface PermutationPlan {
  /** Up to so many cases, every order is tried. */
  readonly exactUpTo: number;
  /** With more cases, so many random orders are. */
  readonly permutations: number;
}

/** A two-sided p value: the share of orders of the outcomes that give an association at least as strong. */
export type PermutationTest =
  | { readonly kind: 'exact'; readonly p: number; readonly permutations: number }
  | { readonly kind: 'sampled'; readonly p: number; readonly permutations: number }
  | { readonly kind: 'none'; readonly reason: NoFigureReason };

/** The association of x with the outcomes in a given order, apart from a constant factor. */
type Strength = (order: Int32Array) => number;

/**
 * Permutation test of no association between x and y, two-sided. Exact over all n! orders up to
 * `exactUpTo` cases; else (1 + as strong) / (1 + permutations), which is never 0 (B. Phipson and
 * G. K. Smyth 2010).
 */
export function testByPermutation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  association: Association,
  plan: PermutationPlan,
  stream: RandomStream,
): PermutationTest {
  checkPaired(x, y);
  if (x.length < 2) return noFigure('too-few');
  if (isConstant(x) || isConstant(y)) return noFigure('no-variation');
  const strength = association === 'spearman' ? rankStrength(x, y) : pairStrength(x, y);
  const order = Int32Array.from({ length: x.length }, (_, at) => at);
  // Ranks are halves and signs whole, so that sums are exact and equal strengths compare as equal.
  const least = Math.abs(strength(order));
  const isAsStrong = () => Math.abs(strength(order)) >= least;
  if (x.length <= plan.exactUpTo) return testExactly(order, isAsStrong);
  let found = 1;
  for (let draw = 0; draw < plan.permutations; draw += 1) {
    shuffle(stream, order);
    if (isAsStrong()) found += 1;
  }
  const { permutations } = plan;
  return { kind: 'sampled', p: found / (1 + permutations), permutations };
}

/** Every order once, by B. R. Heap's algorithm: each differs from the one before by one swap. */
function testExactly(order: Int32Array, isAsStrong: () => boolean): PermutationTest {
  const counters = new Int32Array(order.length);
  let permutations = 1;
  let found = isAsStrong() ? 1 : 0;
  for (let at = 1; at < order.length;) {
    const counter = counters[at] ?? 0;
    if (counter >= at) {
      counters[at] = 0;
      at += 1;
      continue;
    }
    const other = at % 2 === 0 ? 0 : counter;
    const moved = order[other] ?? 0;
    order[other] = order[at] ?? 0;
    order[at] = moved;
    permutations += 1;
    if (isAsStrong()) found += 1;
    counters[at] = counter + 1;
    at = 1;
  }
  return { kind: 'exact', p: found / permutations, permutations };
}

function rankStrength(x: ArrayLike<number>, y: ArrayLike<number>): Strength {
  const middle = (x.length + 1) / 2;
  const ranksX = averageRanks(x).map((rank) => rank - middle);
  const ranksY = averageRanks(y).map((rank) => rank - middle);
  return (order) => {
    let sum = 0;
    for (let at = 0; at < order.length; at += 1) {
      sum += (ranksX[at] ?? 0) * (ranksY[order[at] ?? 0] ?? 0);
    }
    return sum;
  };
}

function pairStrength(x: ArrayLike<number>, y: ArrayLike<number>): Strength {
  const n = x.length;
  const signsX = pairSigns(x);
  const signsY = pairSigns(y);
  return (order) => {
    let sum = 0;
    for (let later = 1; later < n; later += 1) {
      const row = (order[later] ?? 0) * n;
      for (let earlier = 0; earlier < later; earlier += 1) {
        sum += (signsX[later * n + earlier] ?? 0) * (signsY[row + (order[earlier] ?? 0)] ?? 0);
      }
    }
    return sum;
  };
}

function pairSigns(values: ArrayLike<number>): Int8Array {
  const n = values.length;
  return Int8Array.from({ length: n * n }, (_, at) =>
    Math.sign((values[Math.floor(at / n)] ?? 0) - (values[at % n] ?? 0)),
  );
}
