import { KNOWN } from './unknown-reason.ts';
import type { IndexTree } from './tree.ts';
import type { ValueTable } from './value-table.ts';

/**
 * On how much of its weight each figure of an aggregated table rests, 0–1, in the layout of the
 * table: 1 where every indicator below was observed, 0 for a figure that is unknown. A mean of what
 * is left says nothing of the rest, so the share belongs beside it.
 */
export function getObservedShares(
  tree: IndexTree,
  table: ValueTable,
  weights = tree.weights,
): Float64Array {
  const count = table.units.length;
  const shares = Float64Array.from(table.reasons, (reason) => (reason === KNOWN ? 1 : 0));
  for (let node = tree.indicatorCount; node < tree.nodes.length; node += 1) {
    const family = node - tree.indicatorCount;
    const children = tree.children.subarray(tree.childStarts[family], tree.childStarts[family + 1]);
    const sum = children.reduce((total, child) => total + (weights[child] ?? 0), 0);
    for (let unit = 0; unit < count; unit += 1) {
      if (shares[node * count + unit] === 0) continue;
      const observed = children.reduce(
        (total, child) => total + (weights[child] ?? 0) * (shares[child * count + unit] ?? 0),
        0,
      );
      shares[node * count + unit] = observed / sum;
    }
  }
  return shares;
}
