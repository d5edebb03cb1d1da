import type { PickFreezeOutputs } from '../sensitivity/pick-freeze.ts';
import { combineRow, type DrawnInputs } from './combine.ts';
import { drawDeliveries } from './delivery-draw.ts';
import type { DrawModel } from './draw-model.ts';
import { DRAW_GROUPS, type DrawGroup, type DrawTableName } from './draw-seed.ts';
import { allocateTable, type DrawTable } from './draw-table.ts';
import { drawRow, openDrawTools, ownRow, type DrawnRow } from './drawn-row.ts';
import type { DrawProgress, DrawRunOptions } from './run-draws.ts';

/** The tables of a pick-freeze run over the groups of what is drawn. */
export interface GroupRuns {
  readonly a: DrawTable;
  readonly b: DrawTable;
  /** A with one group from B, in the order of `DRAW_GROUPS`. */
  readonly mixed: readonly DrawTable[];
}

/**
 * Runs the draws once more with each group exchanged, a step at a time, for `analyseSobol` (Method
 * §3.7). Table A holds the plain draws themselves. Unknown commitments stand at one half: no group
 * draws them.
 */
export function* runGroups(
  model: DrawModel,
  { draws, drawsPerStep }: DrawRunOptions,
): Generator<DrawProgress, GroupRuns> {
  const { seed } = model.uncertainty;
  const tools = openDrawTools(model);
  const a = ownRow(model, tools);
  const b = ownRow(model, tools);
  const room = () => new Float64Array(model.evidence.keys.length);
  const [ofA, ofB, evidenceOfB, reliabilityOfB] = [room(), room(), room(), room()];
  const runs = {
    a: allocateTable(model, draws),
    b: allocateTable(model, draws),
    mixed: DRAW_GROUPS.map(() => allocateTable(model, draws)),
  };
  for (let row = 0; row < draws; row += 1) {
    if (row > 0 && row % drawsPerStep === 0) yield { done: row, total: draws };
    const place = (table: DrawTableName) => ({ seed, row, table });
    drawRow(model, tools, place('a'), a);
    drawRow(model, tools, place('b'), b);
    const deliver = (from: DrawnRow, table: DrawTableName, deliveries: Float64Array) => {
      drawDeliveries(model.evidence, from.shapes, place(table), tools.stream, deliveries);
    };
    deliver(a, 'a', ofA);
    deliver(b, 'b', ofB);
    deliver(a, 'b', evidenceOfB);
    deliver(b, 'a', reliabilityOfB);
    const plain = { ...a, deliveries: ofA };
    const exchanged = exchangeGroups(plain, b, evidenceOfB, reliabilityOfB);
    combineRow(model, plain, null, runs.a, row);
    combineRow(model, { ...b, deliveries: ofB }, null, runs.b, row);
    for (const [at, group] of DRAW_GROUPS.entries()) {
      const table = runs.mixed[at];
      if (table !== undefined) combineRow(model, exchanged[group], null, table, row);
    }
  }
  return runs;
}

/** A with one group after another from B. Deliveries rest on two groups and were drawn for each exchange. */
function exchangeGroups(
  a: DrawnInputs,
  b: DrawnRow,
  evidenceOfB: Float64Array,
  reliabilityOfB: Float64Array,
): Readonly<Record<DrawGroup, DrawnInputs>> {
  return {
    weights: { ...a, weights: b.weights },
    evidence: { ...a, judgements: b.judgements, deliveries: evidenceOfB },
    reliability: { ...a, deliveries: reliabilityOfB },
    aggregation: { ...a, aggregation: b.aggregation },
    goalposts: { ...a, isWide: b.isWide },
  };
}

/**
 * The outputs of one score in the form that `analyseSobol` takes, or `undefined` where a table lacks
 * it: `(table) => table.sets[0]?.credibility` picks the credibility of the first set.
 */
export function pickOutputs(
  runs: GroupRuns,
  pick: (table: DrawTable) => Float64Array | null | undefined,
): PickFreezeOutputs | undefined {
  const a = pick(runs.a) ?? undefined;
  const b = pick(runs.b) ?? undefined;
  const mixed = runs.mixed.flatMap((table) => pick(table) ?? []);
  if (a === undefined || b === undefined || mixed.length < runs.mixed.length) return undefined;
  return { a, b, mixed };
}
