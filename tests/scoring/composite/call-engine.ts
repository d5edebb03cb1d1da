import type { AggregationRule } from '#scoring/composite/aggregation-rule.ts';
import { computeIndex } from '#scoring/composite/pipeline.ts';
import type { IndexResult } from '#scoring/composite/pipeline.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import { isRefused } from '#scoring/composite/refusal.ts';
import { USUAL_SHAPE_LIMITS } from '#scoring/composite/shape.ts';
import { getCell } from '#scoring/composite/value-table.ts';
import type { Cell } from '#scoring/composite/value-table.ts';
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

/** The reason of a refusal; throws where there is none. */
export function getReason(outcome: object): string {
  if (!isRefused(outcome)) throw new Error('Nothing was refused.');
  return outcome.reason;
}
