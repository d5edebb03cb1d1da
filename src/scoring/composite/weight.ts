import { KNOWN } from '#scoring/composite/unknown-reason.ts';
import { refuse } from '#scoring/composite/refusal.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import type { IndexTree } from '#scoring/composite/tree.ts';
import type { ValueTable } from '#scoring/composite/value-table.ts';

/**
 * The weights of a tree with some of them replaced, one a node in the order of the tree.
 * Refuses a code that the tree does not have and a weight below 0.
 */
export function replaceWeights(
  tree: IndexTree,
  changes: ReadonlyMap<string, number>,
): Float64Array | Refusal {
  const weights = tree.weights.slice();
  for (const [code, weight] of changes) {
    const node = tree.codes.indexOf(code);
    if (node < 0)
      return refuse({ table: 'setting' }, `The weights name "${code}", an unknown code.`);
    if (!(Number.isFinite(weight) && weight >= 0)) {
      const place = { table: 'setting' } as const;
      return refuse(place, `"${code}" is given the weight ${weight}: a weight is 0 or more.`);
    }
    weights[node] = weight;
  }
  return weights;
}

/**
 * What share of the whole index each node carries, 0–1: its weight among its siblings times the
 * share of its parent. The root carries 1. A family whose weights are all 0 carries nothing.
 */
export function getEffectiveWeights(tree: IndexTree, weights = tree.weights): Float64Array {
  const familySums = new Float64Array(weights.length);
  tree.parents.forEach((parent, node) => {
    if (parent >= 0) familySums[parent] = (familySums[parent] ?? 0) + (weights[node] ?? 0);
  });
  const effective = new Float64Array(weights.length);
  for (let node = weights.length - 1; node >= 0; node -= 1) {
    const parent = tree.parents[node] ?? -1;
    const sum = familySums[parent] ?? 0;
    const share = sum > 0 ? (weights[node] ?? 0) / sum : 0;
    effective[node] = parent < 0 ? 1 : share * (effective[parent] ?? 0);
  }
  return effective;
}

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
