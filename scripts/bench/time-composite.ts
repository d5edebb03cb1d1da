/**
 * Times one Monte Carlo replication of the ASEM example (51 units, 49 indicators, 11 nodes above),
 * with the choices of COINr's own uncertainty analysis: five treatments made once, then for every
 * replication a treatment, a normalisation, a mean and a set of weights; the indicators are
 * normalised, every node aggregated and the units ranked. `node scripts/bench/time-composite.ts` prints the figure.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import Papa from 'papaparse';
import type { AggregationRule } from '#scoring/composite/aggregation-rule.ts';
import { parseMatrixTable } from '#scoring/composite/matrix-table.ts';
import { writeRanks } from '#scoring/composite/rank-units.ts';
import { isRefused } from '#scoring/composite/refusal.ts';
import type { Refusal } from '#scoring/composite/refusal.ts';
import { createReplicator } from '#scoring/composite/replicate.ts';
import type { Replicator } from '#scoring/composite/replicate.ts';
import type { TextTable } from '#scoring/composite/text-table.ts';
import { USUAL_TREATMENT } from '#scoring/composite/treat.ts';
import { parseTreeTable } from '#scoring/composite/tree-table.ts';

/** The most that a replication may take, in milliseconds. */
export const REPLICATION_BOUND_MS = 0.3;

const MEANS: readonly AggregationRule[] = [{ kind: 'arithmetic' }, { kind: 'geometric' }];
const COPELAND: readonly AggregationRule[] = [{ kind: 'copeland' }];
const POINT_LIMITS = [1, 2, 3, 4, 5];
const ROUNDS = 6;

/** What was timed, in milliseconds. */
export interface CompositeTiming {
  readonly replications: number;
  /** With arithmetic and geometric means; the mean of the fastest of five rounds. */
  readonly meansMs: number;
  /** With Copeland scores at every node, which compare every pair of units. */
  readonly copelandMs: number;
  /** Made once a study: every treatment, every fit, every combination tried. */
  readonly preparationMs: number;
}

/** Times `replications` replications a round, five rounds after one to warm up. */
export function timeComposite(replications = 2000): CompositeTiming {
  const start = performance.now();
  const means = prepareStudy(MEANS);
  const preparationMs = performance.now() - start;
  return {
    replications,
    meansMs: timeStudy(means, MEANS.length, replications),
    copelandMs: timeStudy(prepareStudy(COPELAND), COPELAND.length, replications),
    preparationMs,
  };
}

function timeStudy(replicator: Replicator, rules: number, replications: number): number {
  const sets = drawWeights(replicator, 100);
  const ranks = new Int32Array(replicator.table.units.length);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let run = 0; run < replications; run += 1) {
      const treatment = run % POINT_LIMITS.length;
      const choice = { treatment, normalisation: (run >> 1) % 2, aggregation: run % rules };
      const weights = sets[run % sets.length] ?? replicator.tree.weights;
      writeRanks(getOutcome(replicator.replicate(choice, weights)), ranks);
    }
    return (performance.now() - start) / replications;
  });
  return Math.min(...rounds.slice(1));
}

function prepareStudy(rules: readonly AggregationRule[]): Replicator {
  const study = {
    tree: getOutcome(parseTreeTable(readTable('tree.csv'))),
    table: getOutcome(parseMatrixTable(readTable('matrix.csv'))),
    treatments: POINT_LIMITS.map((mostPoints) => ({ ...USUAL_TREATMENT, mostPoints })),
    normalisations: [
      { all: { kind: 'min-max', low: 1, high: 100 } },
      { all: { kind: 'z-score', mean: 10, deviation: 2 } },
    ],
    aggregations: rules.map((rule) => ({ rule })),
  } as const;
  return getOutcome(createReplicator(study));
}

/** Weights up to a quarter up or down, from a fixed sequence so that every run times the same work. */
function drawWeights({ tree }: Replicator, sets: number): readonly Float64Array[] {
  let state = 1;
  return Array.from({ length: sets }, () =>
    tree.weights.map((weight) => {
      state = (state * 48271) % 2147483647;
      return weight * (0.75 + (0.5 * state) / 2147483647);
    }),
  );
}

function readTable(name: string): TextTable {
  const path = new URL(`../../tests/fixtures/coinr/${name}`, import.meta.url);
  const [heading = [], ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8').trim()).data;
  return { heading, rows };
}

function getOutcome<Outcome extends object>(outcome: Outcome | Refusal): Outcome {
  if (isRefused(outcome)) throw new Error(outcome.reason);
  return outcome;
}

if (import.meta.main) {
  const timing = timeComposite();
  process.stdout.write(
    `ASEM, 51 units × 49 indicators, a replication: ${timing.meansMs.toFixed(4)} ms with means ` +
      `(bound ${REPLICATION_BOUND_MS} ms), ${timing.copelandMs.toFixed(4)} ms with Copeland scores; ` +
      `${timing.preparationMs.toFixed(0)} ms to prepare a study.\n`,
  );
  if (timing.meansMs > REPLICATION_BOUND_MS) process.exitCode = 1;
}
