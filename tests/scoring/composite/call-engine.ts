import type { AggregationRule } from '#scoring/composite/aggregation-rule.ts';
import { writeCopelandScores } from '#scoring/composite/copeland.ts';
import { applyNormalisation } from '#scoring/composite/normalise.ts';
import { fitNormalisation } from '#scoring/composite/normalisation-fit.ts';
import type { Normalisation } from '#scoring/composite/normaliser.ts';
import { computeIndex } from '#scoring/composite/pipeline.ts';
import type { IndexResult } from '#scoring/composite/pipeline.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import { isRefused } from '#scoring/composite/refusal.ts';
import { USUAL_SHAPE_LIMITS } from '#scoring/composite/shape.ts';
import type { IndexTree } from '#scoring/composite/tree.ts';
import { createTable, getCell } from '#scoring/composite/value-table.ts';
import type { Cell, ValueTable } from '#scoring/composite/value-table.ts';
import { getOutcome, makeNode, makeTable, makeTree } from './make-index.ts';

/** The limits of winsorising but for the number of points. */
export const USUAL_LIMITS = { shape: USUAL_SHAPE_LIMITS } as const;

/** Indicators a, b, c … of the given weights under one root, each value taken as it is. */
export function computeFlat(
  rule: AggregationRule,
  rows: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  minimumShare = 0,
): IndexResult | Refusal {
  const codes = weights.map((_, at) => String.fromCharCode(97 + at));
  return computeIndex({
    tree: makeTree(...codes.map((code, at) => makeNode(code, { weight: weights[at] ?? 0 }))),
    table: makeTable(
      Object.fromEntries(codes.map((code, at) => [code, rows.map((row) => row[at] ?? null)])),
    ),
    normalisation: { all: { kind: 'scaled', low: 0, high: 1, size: 1 } },
    aggregation: { rule, minimumShare },
  });
}

/** The root of one unit with these values, or why it is unknown. */
export function computeCell(
  rule: AggregationRule,
  values: readonly (number | null)[],
  weights: readonly number[],
  minimumShare = 0,
): Cell {
  const { table } = getOutcome(computeFlat(rule, [values], weights, minimumShare));
  return getCell(table, 'u1', 'index');
}

/** The same, null where it is unknown. */
export function computeMean(
  rule: AggregationRule,
  values: readonly (number | null)[],
  weights: readonly number[],
): number | null {
  const cell = computeCell(rule, values, weights);
  return cell.kind === 'known' ? cell.value : null;
}

/** Copeland scores of units over weighted columns. */
export function computeCopeland(
  columns: readonly Float64Array[],
  weights: Float64Array,
): readonly number[] {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  writeCopelandScores(columns, weights, scores, new Float64Array(scores.length));
  return Array.from(scores);
}

/** The normalised indicators as a table of their own, or why they cannot be normalised so. */
export function normaliseTable(
  tree: IndexTree,
  table: ValueTable,
  normalisation: Normalisation,
): ValueTable | Refusal {
  const fit = fitNormalisation(tree, table, normalisation);
  if (isRefused(fit)) return fit;
  const target = createTable(table.units, tree.codes.slice(0, tree.indicatorCount));
  applyNormalisation(fit, tree, table, target, new Float64Array(table.units.length));
  return target;
}

/** The reason of a refusal; throws where there is none. */
export function getReason(outcome: object): string {
  if (!isRefused(outcome)) throw new Error('Nothing was refused.');
  return outcome.reason;
}
