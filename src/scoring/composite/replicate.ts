import { aggregateInto, createAggregationSpace } from './aggregate.ts';
import { planAggregation } from './aggregation-rule.ts';
import type { Aggregation, AggregationPlan } from './aggregation-rule.ts';
import { matchTable } from './match-table.ts';
import { applyNormalisation } from './normalise.ts';
import { fitNormalisation } from './normalisation-fit.ts';
import type { NormalisationFit } from './normalisation-fit.ts';
import type { Normalisation } from './normaliser.ts';
import { isRefused } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { compileTree } from './tree.ts';
import type { IndexTree, TreeNode } from './tree.ts';
import { treatTable } from './treat.ts';
import type { TreatSetting } from './treat.ts';
import { createTable } from './value-table.ts';
import type { ValueTable } from './value-table.ts';

/** The alternatives among which replications of an index choose. */
export interface Study {
  readonly tree: readonly TreeNode[];
  readonly table: ValueTable;
  /** Null: outliers are left as they are. */
  readonly treatments: readonly (TreatSetting | null)[];
  readonly normalisations: readonly Normalisation[];
  readonly aggregations: readonly Aggregation[];
}

/** One choice: positions in the lists of the study. */
export interface Choice {
  readonly treatment: number;
  readonly normalisation: number;
  readonly aggregation: number;
}

/** A study made ready: what does not depend on the weights is computed once. */
export interface Replicator {
  readonly tree: IndexTree;
  /** All nodes of the last replication; the next one overwrites it. */
  readonly table: ValueTable;
  /**
   * Computes the index with these weights (one a node, in the order of the tree) and gives the
   * column of the root. Refused where these weights make a value that the mean is not defined for.
   */
  readonly replicate: (choice: Choice, weights: Float64Array) => Float64Array | Refusal;
}

interface Prepared {
  readonly source: ValueTable;
  readonly fit: NormalisationFit;
}

/**
 * Prepares a study: treats once for each treatment, fits once for each treatment and normalisation,
 * and tries every combination once, so that a combination that cannot work is refused before the
 * first replication and none is ever lost on the way.
 */
export function createReplicator(study: Study): Replicator | Refusal {
  const tree = compileTree(study.tree);
  if (isRefused(tree)) return tree;
  const plans = collect(study.aggregations, (aggregation) => planAggregation(tree, aggregation));
  if (isRefused(plans)) return plans;
  const indicators = matchTable(tree, study.table);
  if (isRefused(indicators)) return indicators;
  const prepared = collect(study.treatments, (treatment) => {
    const source = treatment === null ? indicators : treatTable(indicators, treatment).table;
    return collect(study.normalisations, (normalisation) => prepare(tree, source, normalisation));
  });
  if (isRefused(prepared)) return prepared;
  const replicator = assemble(tree, indicators.units, prepared, plans);
  return tryAll(replicator, study) ?? replicator;
}

function prepare(
  tree: IndexTree,
  source: ValueTable,
  normalisation: Normalisation,
): Prepared | Refusal {
  const fit = fitNormalisation(tree, source, normalisation);
  return isRefused(fit) ? fit : { source, fit };
}

function assemble(
  tree: IndexTree,
  units: readonly string[],
  prepared: readonly (readonly Prepared[])[],
  plans: readonly AggregationPlan[],
): Replicator {
  const table = createTable(units, tree.codes);
  const space = createAggregationSpace(tree, table);
  const sorted = new Float64Array(units.length);
  const root = table.columns.at(-1) ?? new Float64Array(0);
  const replicate = (choice: Choice, weights: Float64Array): Float64Array | Refusal => {
    const ready = prepared[choice.treatment]?.[choice.normalisation];
    const plan = plans[choice.aggregation];
    if (!ready || !plan) throw new RangeError(`No such choice: ${JSON.stringify(choice)}.`);
    applyNormalisation(ready.fit, tree, ready.source, table, sorted);
    return aggregateInto(tree, weights, plan, table, space) ?? root;
  };
  return { tree, table, replicate };
}

/** With equal weights, so that no combination passes because a weight happens to be 0. */
function tryAll({ tree, replicate }: Replicator, study: Study): Refusal | null {
  const weights = new Float64Array(tree.nodes.length).fill(1);
  for (const treatment of study.treatments.keys()) {
    for (const normalisation of study.normalisations.keys()) {
      for (const aggregation of study.aggregations.keys()) {
        const outcome = replicate({ treatment, normalisation, aggregation }, weights);
        if (isRefused(outcome)) return outcome;
      }
    }
  }
  return null;
}

/** The outcome for each input, or the first refusal. */
function collect<Input, Outcome extends object>(
  inputs: readonly Input[],
  work: (input: Input) => Outcome | Refusal,
): readonly Outcome[] | Refusal {
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    const outcome = work(input);
    if (isRefused(outcome)) return outcome;
    outcomes.push(outcome);
  }
  return outcomes;
}
