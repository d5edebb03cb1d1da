import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { TreeNode } from './tree.ts';

/** The first thing that keeps rows of nodes from being one tree, or null. */
export function checkTree(nodes: readonly TreeNode[]): Refusal | null {
  const rows = new Map<string, number>();
  for (const [row, node] of nodes.entries()) {
    const first = rows.get(node.code);
    if (first !== undefined) {
      return refuse(
        { table: 'tree', row },
        `"${node.code}" stands in the tree twice: give each node one row.`,
      );
    }
    rows.set(node.code, row);
  }
  return (
    checkWeights(nodes) ??
    checkParents(nodes, rows) ??
    checkCycles(nodes, rows) ??
    checkRoots(nodes) ??
    checkDirections(nodes)
  );
}

function checkWeights(nodes: readonly TreeNode[]): Refusal | null {
  const row = nodes.findIndex(({ weight }) => !(Number.isFinite(weight) && weight >= 0));
  const node = nodes[row];
  if (node === undefined) return null;
  return refuse(
    { table: 'tree', row },
    `"${node.code}" has the weight ${node.weight}: a weight is a number of 0 or more.`,
  );
}

function checkParents(
  nodes: readonly TreeNode[],
  rows: ReadonlyMap<string, number>,
): Refusal | null {
  const row = nodes.findIndex(({ parent }) => parent !== null && !rows.has(parent));
  const node = nodes[row];
  if (node === undefined) return null;
  return refuse(
    { table: 'tree', row },
    `"${node.code}" is an orphan: its parent "${node.parent}" is an unknown code, on no row of the tree.`,
  );
}

function checkRoots(nodes: readonly TreeNode[]): Refusal | null {
  const roots = [...nodes.entries()].filter(([, { parent }]) => parent === null);
  const [first, second] = roots;
  if (first === undefined) {
    return refuse(
      { table: 'tree', row: -1 },
      'The tree has no root: one node has an empty parent.',
    );
  }
  if (second === undefined) return null;
  return refuse(
    { table: 'tree', row: second[0] },
    `The tree has two roots, "${first[1].code}" and "${second[1].code}": only one node has an empty parent.`,
  );
}

/** Follows every node up; a walk that meets its own steps again goes round in a circle. */
function checkCycles(
  nodes: readonly TreeNode[],
  rows: ReadonlyMap<string, number>,
): Refusal | null {
  const walkOf = new Int32Array(nodes.length).fill(-1);
  for (const [start, origin] of nodes.entries()) {
    let row = start;
    let node: TreeNode | undefined = origin;
    while (node !== undefined && walkOf[row] === -1) {
      walkOf[row] = start;
      if (node.parent === null) break;
      row = rows.get(node.parent) ?? -1;
      node = nodes[row];
      if (node !== undefined && walkOf[row] === start) return refuseCycle(nodes, rows, row);
    }
  }
  return null;
}

function refuseCycle(
  nodes: readonly TreeNode[],
  rows: ReadonlyMap<string, number>,
  start: number,
): Refusal {
  const circle = [nodes[start]?.code ?? ''];
  for (let code = nodes[start]?.parent; code !== undefined && code !== null;) {
    circle.push(code);
    if (code === circle[0]) break;
    code = nodes[rows.get(code) ?? -1]?.parent;
  }
  return refuse(
    { table: 'tree', row: start },
    `The tree has a cycle, ${circle.map((code) => `"${code}"`).join(' under ')}: no node stands under itself.`,
  );
}

function checkDirections(nodes: readonly TreeNode[]): Refusal | null {
  const parents = new Set(nodes.map(({ parent }) => parent));
  const row = nodes.findIndex(({ code, direction }) => direction === -1 && parents.has(code));
  const node = nodes[row];
  if (node === undefined) return null;
  return refuse(
    { table: 'tree', row },
    `"${node.code}" has direction -1 but stands above others: only an indicator is turned round.`,
  );
}
