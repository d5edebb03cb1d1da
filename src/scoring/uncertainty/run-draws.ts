import { combineRow } from './combine.ts';
import { drawDeliveries } from './delivery-draw.ts';
import type { DrawModel } from './draw-model.ts';
import type { DrawPlace } from './draw-seed.ts';
import { allocateTable, type DrawTable } from './draw-table.ts';
import { drawRow, openDrawTools, ownRow } from './drawn-row.ts';

/** How far a run has come. */
export interface DrawProgress {
  readonly done: number;
  readonly total: number;
}

/** How many draws are made, and after how many the caller is told. */
export interface DrawRunOptions {
  readonly draws: number;
  readonly drawsPerStep: number;
}

/**
 * Draws all scores, a step at a time: the caller asks for the next step, and stops by not asking. The
 * returned table is the same whatever the steps, and fewer draws are the beginning of more.
 */
export function* runDraws(
  model: DrawModel,
  { draws, drawsPerStep }: DrawRunOptions,
): Generator<DrawProgress, DrawTable> {
  const { seed } = model.uncertainty;
  const table = allocateTable(model, draws);
  const tools = openDrawTools(model);
  const { stream } = tools;
  const drawn = ownRow(model, tools);
  const deliveries = new Float64Array(model.evidence.keys.length);
  for (let row = 0; row < draws; row += 1) {
    if (row > 0 && row % drawsPerStep === 0) yield { done: row, total: draws };
    const place: DrawPlace = { seed, row, table: 'a' };
    drawRow(model, tools, place, drawn);
    drawDeliveries(model.evidence, drawn.shapes, place, stream, deliveries);
    const { weights, judgements, aggregation, isWide } = drawn;
    const inputs = { weights, judgements, deliveries, aggregation, isWide };
    combineRow(model, inputs, { place, stream }, table, row);
  }
  return table;
}

/** What a stepwise run comes to, without a pause. */
export function finish<Result>(run: Generator<DrawProgress, Result>): Result {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The one row that the draws lie around, every delivery as on record. It equals the scores themselves;
 * unknown commitments stand at one half.
 */
export function evaluateOwn(model: DrawModel): DrawTable {
  const table = allocateTable(model, 1);
  const { weights, judgements, shapes, aggregation, isWide } = ownRow(model, openDrawTools(model));
  const inputs = { weights, judgements, deliveries: shapes.record, aggregation, isWide };
  combineRow(model, inputs, null, table, 0);
  return table;
}
