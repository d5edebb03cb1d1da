import type { Method } from '#model/method.ts';
import { DESIGN_ITEMS, type DesignItem } from '#model/score-terms.ts';

/** Of each design item, its value 0–2, which may lie between for a set of several strategies; null: unknown. */
export type DesignValues = Readonly<Record<DesignItem, number | null>>;

/** The design of a set of commitments (Method §3.3). */
export interface DesignScore {
  readonly values: DesignValues;
  readonly knownCount: number;
  /** Known of all ten items, 0–1. */
  readonly knownShare: number;
  /** Q, 0–100; null where fewer items are known than the method asks for. */
  readonly score: number | null;
}

/** The largest value of an item. */
const FULL = 2;

/** Q = 100 Σx / (2n) over the n known items, from 7 of 10 known (Method §3.3). */
export function scoreDesign(values: DesignValues, method: Method): DesignScore {
  const known = DESIGN_ITEMS.flatMap((item) => values[item] ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  return {
    values,
    knownCount: known.length,
    knownShare: known.length / DESIGN_ITEMS.length,
    score: known.length < method.design.minKnownItems ? null : (100 * sum) / (FULL * known.length),
  };
}
