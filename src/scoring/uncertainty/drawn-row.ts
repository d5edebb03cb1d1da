import { openStream, type RandomStream } from '../random/stream.ts';
import {
  drawAggregation,
  drawReliability,
  drawWideGoalposts,
  ownReliability,
  type DrawnReliability,
} from './choices-draw.ts';
import {
  allocateScratch,
  allocateShapes,
  computeShapes,
  type DeliveryShapes,
  type ShapeScratch,
} from './delivery-shapes.ts';
import type { DrawModel } from './draw-model.ts';
import type { DrawPlace } from './draw-seed.ts';
import { drawJudgements, ownJudgements, type DrawnJudgements } from './evidence-draw.ts';
import type { Aggregation } from '#model/uncertainty-method.ts';
import { concentrationsOf, drawWeights, ownWeights, type DrawnWeights } from './weights-draw.ts';

/** One draw of every group of inputs; written over by the next. */
export interface DrawnRow {
  readonly weights: DrawnWeights;
  readonly judgements: DrawnJudgements;
  readonly reliability: DrawnReliability;
  /** What the reliability makes of the evidence. */
  readonly shapes: DeliveryShapes;
  aggregation: Aggregation;
  isWide: boolean;
}

/** What every draw is made with. */
export interface DrawTools {
  readonly stream: RandomStream;
  readonly concentrations: DrawnWeights;
  readonly scratch: ShapeScratch;
}

/** The stream and the room that the draws of a model need. */
export function openDrawTools(model: DrawModel): DrawTools {
  return {
    stream: openStream([model.uncertainty.seed, 0, 0, 0]),
    concentrations: concentrationsOf(model),
    scratch: allocateScratch(model.evidence),
  };
}

/** The row that the draws lie around: every weight, judgement and choice as the method has it. */
export function ownRow(model: DrawModel, { scratch }: DrawTools): DrawnRow {
  const reliability = ownReliability(model);
  const shapes = allocateShapes(model.evidence);
  computeShapes(model.evidence, reliability.factors, reliability.halfLife, shapes, scratch);
  return {
    weights: ownWeights(model),
    judgements: ownJudgements(model),
    reliability,
    shapes,
    aggregation: model.aggregation,
    isWide: false,
  };
}

/** Draws every group of inputs anew, into the row. The deliveries, which rest on two groups, are drawn apart. */
export function drawRow(
  model: DrawModel,
  { stream, concentrations, scratch }: DrawTools,
  place: DrawPlace,
  row: DrawnRow,
): void {
  drawWeights(model, concentrations, place, stream, row.weights);
  drawJudgements(model, place, stream, row.judgements);
  drawReliability(model, place, stream, row.reliability);
  const { factors, halfLife } = row.reliability;
  computeShapes(model.evidence, factors, halfLife, row.shapes, scratch);
  row.aggregation = drawAggregation(model, place, stream);
  row.isWide = drawWideGoalposts(place, stream);
}
