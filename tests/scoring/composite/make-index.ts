import type { TreeNode } from '#scoring/composite/tree.ts';
import { compileTree } from '#scoring/composite/tree.ts';
import type { IndexTree } from '#scoring/composite/tree.ts';
import { isRefused } from '#scoring/composite/refusal.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import { getCell, toTable } from '#scoring/composite/value-table.ts';
import type { ValueTable } from '#scoring/composite/value-table.ts';

/** A node of weight 1 where more is better, directly under the root "index". */
export function makeNode(code: string, overrides: Partial<TreeNode> = {}): TreeNode {
  return { code, parent: 'index', weight: 1, direction: 1, ...overrides };
}

/** The root "index" above the given nodes. */
export function makeTree(...nodes: readonly TreeNode[]): readonly TreeNode[] {
  return [{ code: 'index', parent: null, weight: 1, direction: 1 }, ...nodes];
}

/** A compiled tree of indicators of weight 1 under one root. */
export function makeFlatTree(...codes: readonly string[]): IndexTree {
  return getOutcome(compileTree(makeTree(...codes.map((code) => makeNode(code)))));
}

/** A table of units u1, u2 … from one column a code; null is not observed. */
export function makeTable(
  columns: Readonly<Record<string, readonly (number | null)[]>>,
): ValueTable {
  const lists = Object.values(columns);
  const units = (lists[0] ?? []).map((_, unit) => `u${unit + 1}`);
  return toTable(units, Object.keys(columns), lists);
}

/** A column with its gaps as null. */
export function listColumn(table: ValueTable, code: string): (number | null)[] {
  return table.units.map((unit) => {
    const cell = getCell(table, unit, code);
    return cell.kind === 'known' ? cell.value : null;
  });
}

/** A column of numbers in which null is a gap. */
export function toColumn(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}

/** The outcome; throws with the reason of a refusal. */
export function getOutcome<Outcome extends object>(outcome: Outcome | Refusal): Outcome {
  if (isRefused(outcome)) throw new Error(outcome.reason);
  return outcome;
}
