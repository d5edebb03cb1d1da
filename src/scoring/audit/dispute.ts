import { findLowerMedian } from '../coded-level.ts';
import type { CodedUnit } from '../reliability/coincidences.ts';

/** How far coders are apart on one finding or check. */
export interface Dispute<Item> {
  readonly item: Item;
  /** In the order of the coders; null where one gave none. */
  readonly values: CodedUnit;
  /** Steps between the lowest and the highest value. */
  readonly range: number;
  /** Mean squared distance of two coders' values. */
  readonly disagreement: number;
  /** The lower median: the value that counts. */
  readonly settled: number;
}

/**
 * The items on which at least two coders differ, the most disputed first: by range, then by the mean squared distance of
 * two coders' values, then as given.
 */
export function findDisputes<Item>(
  items: readonly Item[],
  toUnit: (item: Item) => CodedUnit,
): readonly Dispute<Item>[] {
  return items
    .flatMap((item) => toDispute(item, toUnit(item)) ?? [])
    .sort((a, b) => b.range - a.range || b.disagreement - a.disagreement);
}

function toDispute<Item>(item: Item, values: CodedUnit): Dispute<Item> | undefined {
  const given = values.filter((value) => value !== null);
  const settled = findLowerMedian(given);
  const range = Math.max(...given) - Math.min(...given);
  if (settled === undefined || range === 0) return undefined;
  return { item, values, range, disagreement: meanSquareOf(given), settled };
}

function meanSquareOf(values: readonly number[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [later, value] of values.entries()) {
    for (const earlier of values.slice(0, later)) {
      sum += (value - earlier) ** 2;
      pairs += 1;
    }
  }
  return sum / pairs;
}
