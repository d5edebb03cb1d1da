import { fitScale } from './linear-scale.ts';
import type { LinearScale } from './linear-scale.ts';
import { highestOf, lowestOf } from './moments.ts';
import { checkNormaliser, isRankNormaliser, listNormalisers } from './normaliser.ts';
import type { Normalisation, Normaliser, RankNormaliser } from './normaliser.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { IndexTree, TreeNode } from './tree.ts';
import { toReasonCode } from './unknown-reason.ts';
import type { ValueTable } from './value-table.ts';

/** How one indicator is put on its scale, or the code of the reason why it cannot be. */
export type IndicatorFit =
  | { readonly kind: 'linear'; readonly scale: LinearScale }
  | { readonly kind: 'ranks'; readonly normaliser: RankNormaliser }
  | { readonly kind: 'unfit'; readonly reason: number };

/**
 * Normalisers fitted to a table, by indicator in the order of the tree. Keep it, and units added
 * later are measured on the same scales without moving the others (ranks excepted: a rank is always
 * among those present).
 */
export interface NormalisationFit {
  readonly indicators: readonly IndicatorFit[];
}

/**
 * Fits every indicator to the columns of `table`, which stand in the order of the tree. Refused
 * where a normaliser has no length, goalposts or a target are missing or the wrong way round, or
 * the reference unit is not in the table.
 */
export function fitNormalisation(
  tree: IndexTree,
  table: ValueTable,
  normalisation: Normalisation,
): NormalisationFit | Refusal {
  const indicators: IndicatorFit[] = [];
  for (const [column, normaliser] of listNormalisers(tree, normalisation).entries()) {
    const values = table.columns[column];
    const node = tree.nodes[column];
    if (!values || !node) throw new RangeError(`The table has no column ${column}.`);
    const problem = checkNormaliser(normaliser) ?? checkReference(normaliser, table.units);
    if (problem !== null) return refuse({ table: 'setting' }, problem);
    const unfit = checkEnds(normaliser, node, values);
    if (unfit !== null) return refuse({ table: 'tree', row: tree.rows[column] ?? -1 }, unfit);
    indicators.push(fitIndicator(normaliser, node, values, table.units));
  }
  return { indicators };
}

function fitIndicator(
  normaliser: Normaliser,
  node: TreeNode,
  values: Float64Array,
  units: readonly string[],
): IndicatorFit {
  if (isRankNormaliser(normaliser)) return { kind: 'ranks', normaliser };
  const isReferred = normaliser.kind === 'distance-to-reference';
  const reference = isReferred ? values[units.indexOf(normaliser.unit)] : undefined;
  const scale = fitScale(normaliser, node, values, reference ?? Number.NaN);
  if (typeof scale === 'string') return { kind: 'unfit', reason: toReasonCode(scale) };
  return { kind: 'linear', scale };
}

function checkReference(normaliser: Normaliser, units: readonly string[]): string | null {
  if (normaliser.kind !== 'distance-to-reference' || units.includes(normaliser.unit)) return null;
  return `The reference "${normaliser.unit}" is not among the units.`;
}

/** What is wrong with the fixed values that a normaliser asks of the tree, or null. */
function checkEnds(
  { kind }: Normaliser,
  { code, low, high, target, direction }: TreeNode,
  values: Float64Array,
): string | null {
  if (kind === 'goalposts') {
    if (low === undefined || high === undefined)
      return `"${code}" has no goalposts: give it a low and a high.`;
    return low < high
      ? null
      : `"${code}" has the goalposts ${low} and ${high}: low lies below high.`;
  }
  if (kind !== 'distance-to-target') return null;
  if (target === undefined) return `"${code}" has no target: give it one.`;
  const worst = direction === 1 ? lowestOf(values) : highestOf(values);
  if (!Number.isFinite(worst) || direction * (target - worst) > 0) return null;
  return `"${code}" has the target ${target}, no better than its worst value ${worst}: scores would be negative.`;
}
