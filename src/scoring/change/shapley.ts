/**
 * What each of several causes has to do with a difference: its mean effect over all orders in which they could have
 * come (L. S. Shapley, "A Value for n-Person Games", 1953; over admissible orders only: U. Faigle and W. Kern, "The
 * Shapley Value for Cooperative Games under Precedence Constraints", 1992).
 */
import { shuffle } from '../random/permutation.ts';
import { hashName, openStream } from '../random/stream.ts';

/** Causes of a difference, numbered from 0, and the value with any of them in force. */
export interface Game {
  readonly count: number;
  /** The value with these causes in force (1) and not the others (0); null where there is no value. */
  readonly valueOf: (isIn: Uint8Array) => number | null;
  /** A cause that must come before some others: time, before what was not there yet. Null: any order can be. */
  readonly first: { readonly cause: number; readonly before: readonly number[] } | null;
}

/** How the shares of a difference were found. */
export type ShareBasis =
  /** Over all admissible orders: how many they are. */
  | { readonly kind: 'exact'; readonly orders: number }
  /** Over so many seeded random orders, each with its reverse. */
  | { readonly kind: 'sampled'; readonly orders: number };

/** Shares of a difference by cause, or that it belongs to all together: no order has a value at every step. */
export type Shares =
  | { readonly kind: 'split'; readonly basis: ShareBasis; readonly shares: readonly number[] }
  | { readonly kind: 'together' };

/** Up to so many causes every order is looked at: 2⁸ values. */
export const EXACT_UP_TO = 8;
/** With more causes, about so many values are looked at. */
const SAMPLED_VALUES = 600;
const FEWEST_ORDERS = 8;

/**
 * Shares of the difference between no cause and all of them. They sum to it but for rounding. An order is left out where
 * a cause would come too early, or where some of the causes alone leave no value.
 * @param seed name of what is being explained: the same name gives the same random orders
 */
export function findShares(game: Game, seed: string): Shares {
  return game.count <= EXACT_UP_TO ? findExactShares(game) : sampleShares(game, seed);
}

/** Over subsets rather than orders: an effect counts as often as orders lead up to it and on from it. */
function findExactShares({ count, valueOf, first }: Game): Shares {
  const size = 2 ** count;
  const values = new Array<number | null>(size).fill(null);
  for (let set = 0; set < size; set += 1) {
    if (isAdmissible(set, first)) values[set] = valueOf(toFlags(set, count));
  }
  const toward = countOrders(values, count);
  const onward = countOrders(values.toReversed(), count).toReversed();
  const orders = toward[size - 1] ?? 0;
  if (orders === 0) return { kind: 'together' };
  const shares = new Array<number>(count).fill(0);
  for (let set = 0; set < size; set += 1) {
    for (let cause = 0; cause < count; cause += 1) {
      const joined = set | (1 << cause);
      const [from, to] = [values[set], values[joined]];
      if (joined === set || typeof from !== 'number' || typeof to !== 'number') continue;
      const weight = ((toward[set] ?? 0) * (onward[joined] ?? 0)) / orders;
      shares[cause] = (shares[cause] ?? 0) + weight * (to - from);
    }
  }
  return { kind: 'split', basis: { kind: 'exact', orders }, shares };
}

/** Of each subset, the number of orders that lead to it from nothing through subsets with a value. */
function countOrders(values: readonly (number | null)[], count: number): readonly number[] {
  const orders = new Array<number>(values.length).fill(0);
  if (values[0] !== null) orders[0] = 1;
  for (let set = 1; set < values.length; set += 1) {
    if (values[set] === null) continue;
    let sum = 0;
    for (let cause = 0; cause < count; cause += 1) {
      const without = set & ~(1 << cause);
      if (without !== set) sum += orders[without] ?? 0;
    }
    orders[set] = sum;
  }
  return orders;
}

function isAdmissible(set: number, first: Game['first']): boolean {
  if (first === null || (set & (1 << first.cause)) !== 0) return true;
  return first.before.every((cause) => (set & (1 << cause)) === 0);
}

function toFlags(set: number, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, cause) => (set >> cause) & 1);
}

/** Every random order is used with its reverse, so that what comes early in one comes late in the other. */
function sampleShares(game: Game, seed: string): Shares {
  const { count } = game;
  const stream = openStream([hashName(seed), hashName('shares'), count, 1]);
  const pairs = Math.ceil(Math.max(FEWEST_ORDERS, SAMPLED_VALUES / count) / 2);
  const sums = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, cause) => cause);
  let orders = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    shuffle(stream, order);
    for (const way of [order, order.toReversed()]) {
      const effects = followOrder(putFirst(way, game.first), game);
      if (effects === null) continue;
      orders += 1;
      for (let cause = 0; cause < count; cause += 1) {
        sums[cause] = (sums[cause] ?? 0) + (effects[cause] ?? 0);
      }
    }
  }
  if (orders === 0) return { kind: 'together' };
  const shares = Array.from(sums, (sum) => sum / orders);
  return { kind: 'split', basis: { kind: 'sampled', orders }, shares };
}

/** The effect of each cause in one order; null where a step has no value. */
function followOrder(order: Int32Array, { count, valueOf }: Game): Float64Array | null {
  const effects = new Float64Array(count);
  const isIn = new Uint8Array(count);
  let before = valueOf(isIn);
  for (const cause of order) {
    isIn[cause] = 1;
    const after = valueOf(isIn);
    if (before === null || after === null) return null;
    effects[cause] = after - before;
    before = after;
  }
  return effects;
}

/** The order with what must be first exchanged to the first of the places that it shares with those that it precedes. */
function putFirst(order: Int32Array, first: Game['first']): Int32Array {
  if (first === null) return order;
  const bound = new Set([first.cause, ...first.before]);
  const places = [...order.keys()].filter((place) => bound.has(order[place] ?? -1));
  const late = [...order].filter((cause) => cause !== first.cause && bound.has(cause));
  const mended = order.slice();
  for (const [at, place] of places.entries()) mended[place] = [first.cause, ...late][at] ?? 0;
  return mended;
}
