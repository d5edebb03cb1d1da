import { aggregateInto, createAggregationSpace } from './aggregate.ts';
import { planAggregation } from './aggregation-rule.ts';
import type { Aggregation } from './aggregation-rule.ts';
import { matchTable } from './match-table.ts';
import { applyNormalisation } from './normalise.ts';
import { fitNormalisation } from './normalisation-fit.ts';
import type { Normalisation } from './normaliser.ts';
import { getObservedShares } from './observed-shares.ts';
import { isRefused } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { compileTree } from './tree.ts';
import type { IndexTree, TreeNode } from './tree.ts';
import { treatTable } from './treat.ts';
import type { TreatSetting, TreatedColumn } from './treat.ts';
import { createTable } from './value-table.ts';
import type { ValueTable } from './value-table.ts';

/** Everything an index is computed from. */
export interface IndexInput {
  readonly tree: readonly TreeNode[];
  /** The indicators by unit, in their own units of measure. */
  readonly table: ValueTable;
  /** Absent: outliers are left as they are. */
  readonly treatment?: TreatSetting;
  /**
   * Units that fix the scales, such as those of a first edition: lowest, highest, mean and deviation
   * are theirs. Absent: the units of the table, so that every unit added moves all others.
   */
  readonly scaleTable?: ValueTable;
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
}

/** An index with what is needed to explain it. */
export interface IndexResult {
  readonly tree: IndexTree;
  /** Normalised indicators, then every node above them, in the order of the tree. */
  readonly table: ValueTable;
  /** In the layout of the table: on how much of its weight each figure rests, 0–1. */
  readonly observedShares: Float64Array;
  /** By indicator; empty where no treatment was asked for. */
  readonly treatmentLog: readonly TreatedColumn[];
}

/**
 * Computes an index: outliers treated, indicators turned and normalised, every node aggregated.
 * Refused before anything is computed where the tree, the table and the settings do not fit each
 * other, and at the first value that the chosen mean is not defined for.
 */
export function computeIndex(input: IndexInput): IndexResult | Refusal {
  const tree = compileTree(input.tree);
  if (isRefused(tree)) return tree;
  const plan = planAggregation(tree, input.aggregation);
  if (isRefused(plan)) return plan;
  const indicators = matchTable(tree, input.table);
  if (isRefused(indicators)) return indicators;
  const treated = input.treatment
    ? treatTable(indicators, input.treatment)
    : { table: indicators, log: [] };
  const scaleTable = input.scaleTable ? matchTable(tree, input.scaleTable) : treated.table;
  if (isRefused(scaleTable)) return scaleTable;
  const fit = fitNormalisation(tree, scaleTable, input.normalisation);
  if (isRefused(fit)) return fit;
  const table = createTable(indicators.units, tree.codes);
  applyNormalisation(fit, tree, treated.table, table, new Float64Array(table.units.length));
  const space = createAggregationSpace(tree, table);
  const problem = aggregateInto(tree, tree.weights, plan, table, space);
  if (problem !== null) return problem;
  return { tree, table, observedShares: getObservedShares(tree, table), treatmentLog: treated.log };
}
