import { checkTree } from './check-tree.ts';
import type { Refusal } from './refusal.ts';

/** One node of an index as somebody writes it down. */
export interface TreeNode {
  readonly code: string;
  /** Null for the root: the index itself. */
  readonly parent: string | null;
  /** Among its siblings, 0 or more; siblings need not sum to anything. */
  readonly weight: number;
  /** 1 where more is better, −1 where less is better. Only an indicator can have −1. */
  readonly direction: 1 | -1;
  /** Fixed ends of the scale of an indicator, in its own unit, for `goalposts`. */
  readonly low?: number;
  readonly high?: number;
  /** What an indicator should reach, in its own unit, for `distance-to-target`. */
  readonly target?: number;
}

/**
 * An index compiled for arithmetic. Nodes stand in one order everywhere: indicators (nodes without
 * children) first, as written, then every other node after all of its children; the root is last.
 */
export interface IndexTree {
  readonly nodes: readonly TreeNode[];
  readonly codes: readonly string[];
  /** Row of each node in the tree as written. */
  readonly rows: Int32Array;
  readonly indicatorCount: number;
  /** Children of node indicatorCount + k stand in `children` from `childStarts[k]` to `childStarts[k + 1]`. */
  readonly childStarts: Int32Array;
  readonly children: Int32Array;
  /** Position of each node's parent; −1 for the root. */
  readonly parents: Int32Array;
  /** 1 for an indicator, else one more than the highest child. */
  readonly levels: Int32Array;
  /** The weights as written, one a node. */
  readonly weights: Float64Array;
}

/** The tree in the order of calculation, or the first reason why the rows are not one tree. */
export function compileTree(written: readonly TreeNode[]): IndexTree | Refusal {
  const problem = checkTree(written);
  if (problem !== null) return problem;
  const order = sortChildrenFirst(written);
  const nodes = order.map(({ node }) => node);
  const positions = new Map(nodes.map(({ code }, position) => [code, position]));
  const parents = Int32Array.from(nodes, ({ parent }) =>
    parent === null ? -1 : (positions.get(parent) ?? -1),
  );
  const indicatorCount = order.filter(({ level }) => level === 1).length;
  return {
    nodes,
    codes: nodes.map(({ code }) => code),
    rows: Int32Array.from(order, ({ row }) => row),
    indicatorCount,
    ...listChildren(parents, indicatorCount),
    parents,
    levels: Int32Array.from(order, ({ level }) => level),
    weights: Float64Array.from(nodes, ({ weight }) => weight),
  };
}

interface PlacedNode {
  readonly node: TreeNode;
  readonly row: number;
  readonly level: number;
}

/** By level, then as written: a child's level is always below its parent's. */
function sortChildrenFirst(written: readonly TreeNode[]): PlacedNode[] {
  const parentOf = new Map(written.map(({ code, parent }) => [code, parent]));
  const levels = new Map(written.map(({ code }) => [code, 1]));
  for (const { code } of written) {
    let height = 1;
    for (let above = parentOf.get(code); above != null; above = parentOf.get(above)) {
      height += 1;
      if ((levels.get(above) ?? 1) >= height) break;
      levels.set(above, height);
    }
  }
  return written
    .map((node, row) => ({ node, row, level: levels.get(node.code) ?? 1 }))
    .sort((a, b) => a.level - b.level || a.row - b.row);
}

function listChildren(
  parents: Int32Array,
  indicatorCount: number,
): Pick<IndexTree, 'childStarts' | 'children'> {
  const families = Array.from({ length: parents.length - indicatorCount }, (): number[] => []);
  parents.forEach((parent, child) => families[parent - indicatorCount]?.push(child));
  const childStarts = new Int32Array(families.length + 1);
  families.forEach((family, position) => {
    childStarts[position + 1] = (childStarts[position] ?? 0) + family.length;
  });
  return { childStarts, children: Int32Array.from(families.flat()) };
}
