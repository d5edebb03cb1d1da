import { describeRule } from './aggregation-rule.ts';
import type { AggregationPlan } from './aggregation-rule.ts';
import { writeCopelandScores } from './copeland.ts';
import { addToPowerMean, finishPowerMean } from './power-mean.ts';
import type { PowerSums } from './power-mean.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { IndexTree } from './tree.ts';
import { KNOWN, toReasonCode } from './unknown-reason.ts';
import type { ValueTable } from './value-table.ts';

/** Working space for one node at a time, so that means are taken without allocating. */
export interface AggregationSpace extends PowerSums {
  /** By aggregated node: its children's columns in the table. */
  readonly families: readonly (readonly Float64Array[])[];
  readonly familyWeights: readonly Float64Array[];
  /** Number of children with a value, by unit. */
  readonly counts: Int32Array;
}

const NO_CHILD_OBSERVED = toReasonCode('no-child-observed');
const BELOW_AVAILABILITY = toReasonCode('below-availability');
const NO_WEIGHT = toReasonCode('no-weight');

/** Working space for aggregating in `table`, whose columns are the nodes of the tree in its order. */
export function createAggregationSpace(tree: IndexTree, table: ValueTable): AggregationSpace {
  const families = tree.codes.slice(tree.indicatorCount).map((_, family) => {
    const children = tree.children.subarray(tree.childStarts[family], tree.childStarts[family + 1]);
    return Array.from(children, (child) => table.columns[child] ?? new Float64Array(0));
  });
  return {
    families,
    familyWeights: families.map((family) => new Float64Array(family.length)),
    sums: new Float64Array(table.units.length),
    rests: new Float64Array(table.units.length),
    masses: new Float64Array(table.units.length),
    counts: new Int32Array(table.units.length),
  };
}

/**
 * Fills every column above the indicators, children before parents. A child without a value, or
 * with weight 0, is left out and the other weights are rescaled. A node is unknown, with the reason,
 * where no child has a value, fewer have one than the plan asks, or those that have weigh nothing.
 * Stops with a refusal where a value has no such mean, naming the child and the unit.
 */
export function aggregateInto(
  tree: IndexTree,
  weights: Float64Array,
  plan: AggregationPlan,
  table: ValueTable,
  space: AggregationSpace,
): Refusal | null {
  for (let family = 0; family < space.families.length; family += 1) {
    const children = space.families[family];
    const familyWeights = space.familyWeights[family];
    const values = table.columns[tree.indicatorCount + family];
    const reasons = table.reasonColumns[tree.indicatorCount + family];
    if (!children || !familyWeights || !values || !reasons)
      throw new RangeError(`No node ${family}.`);
    const start = tree.childStarts[family] ?? 0;
    for (let position = 0; position < familyWeights.length; position += 1) {
      familyWeights[position] = weights[tree.children[start + position] ?? -1] ?? 0;
    }
    const exponent = plan.exponents[family] ?? Number.NaN;
    countChildren(children, familyWeights, space);
    const child = sumChildren(exponent, children, familyWeights, space);
    if (child >= 0) return refuseChild(tree, plan, table, family, child);
    finishNode(exponent, children.length, plan.minimumShares[family] ?? 0, space, values, reasons);
  }
  return null;
}

function countChildren(
  children: readonly Float64Array[],
  weights: Float64Array,
  { masses, counts }: AggregationSpace,
): void {
  masses.fill(0);
  counts.fill(0);
  for (let position = 0; position < children.length; position += 1) {
    const weight = weights[position] ?? 0;
    const column = children[position] ?? masses;
    for (let unit = 0; unit < column.length; unit += 1) {
      if (Number.isNaN(column[unit] ?? Number.NaN)) continue;
      counts[unit] = (counts[unit] ?? 0) + 1;
      masses[unit] = (masses[unit] ?? 0) + weight;
    }
  }
}

/** Sums over the children; the position of a child with a value that has no such mean, or −1. */
function sumChildren(
  exponent: number,
  children: readonly Float64Array[],
  weights: Float64Array,
  space: AggregationSpace,
): number {
  if (Number.isNaN(exponent)) {
    writeCopelandScores(children, weights, space.sums, space.rests);
    return -1;
  }
  space.sums.fill(0);
  space.rests.fill(0);
  for (let position = 0; position < children.length; position += 1) {
    const column = children[position];
    const weight = weights[position] ?? 0;
    if (column === undefined || weight === 0) continue;
    if (addToPowerMean(exponent, weight, column, space) >= 0) return position;
  }
  return -1;
}

function finishNode(
  exponent: number,
  childCount: number,
  minimumShare: number,
  space: AggregationSpace,
  values: Float64Array,
  reasons: Uint8Array,
): void {
  for (let unit = 0; unit < values.length; unit += 1) {
    const count = space.counts[unit] ?? 0;
    const reason = findGap(count, count / childCount < minimumShare, space.masses[unit] ?? 0);
    const score = Number.isNaN(exponent)
      ? (space.sums[unit] ?? Number.NaN)
      : finishPowerMean(exponent, unit, space);
    reasons[unit] = reason;
    values[unit] = reason === KNOWN ? score : Number.NaN;
  }
}

function findGap(count: number, isBelowShare: boolean, mass: number): number {
  if (count === 0) return NO_CHILD_OBSERVED;
  if (isBelowShare) return BELOW_AVAILABILITY;
  return mass > 0 ? KNOWN : NO_WEIGHT;
}

function refuseChild(
  tree: IndexTree,
  plan: AggregationPlan,
  table: ValueTable,
  family: number,
  position: number,
): Refusal {
  const child = tree.children[(tree.childStarts[family] ?? 0) + position] ?? -1;
  const exponent = plan.exponents[family] ?? 0;
  const values = table.columns[child] ?? new Float64Array(0);
  const row = values.findIndex((value) => (exponent > 0 ? value < 0 : value <= 0));
  const rule = plan.rules[family];
  const bound = exponent > 0 ? '0 or more' : 'above 0';
  return refuse(
    { table: 'matrix', row },
    `"${tree.codes[child]}" of ${table.units[row]} is ${values[row]} when "${tree.codes[tree.indicatorCount + family]}" ` +
      `is to be ${rule ? describeRule(rule) : 'a mean'}, which needs values ${bound}: normalise to a range above 0, or take another mean.`,
  );
}
