import { hashName, type RandomStream } from '../random/stream.ts';
import { pickAlternative } from '../sensitivity/pick-freeze.ts';
import type { DrawModel } from './draw-model.ts';
import { startStream, type DrawGroup, type DrawPlace } from './draw-seed.ts';
import { RELIABILITIES } from './evidence-model.ts';
import { HALF_LIVES, type Aggregation } from '#model/uncertainty-method.ts';

/** How the reliability of observers is taken in one draw. */
export interface DrawnReliability {
  /** A factor on each reliability. */
  readonly factors: Float64Array;
  /** Position of the half-life, the shortest first. */
  halfLife: number;
}

const METHOD_KEY = hashName('method');

/** The reliabilities and the half-life of the method itself. */
export function ownReliability(model: DrawModel): DrawnReliability {
  return {
    factors: new Float64Array(RELIABILITIES.length).fill(1),
    halfLife: model.evidence.ownHalfLife,
  };
}

/** Draws a factor for every reliability, and one of the half-lives. */
export function drawReliability(
  { uncertainty }: DrawModel,
  place: DrawPlace,
  stream: RandomStream,
  drawn: DrawnReliability,
): void {
  const { reliabilityFactorLow: low, reliabilityFactorHigh: high } = uncertainty;
  startStream(stream, place, 'reliability', METHOD_KEY);
  for (let at = 0; at < drawn.factors.length; at += 1) {
    drawn.factors[at] = low + (high - low) * stream.nextDouble();
  }
  drawn.halfLife = pickAlternative(stream.nextDouble(), HALF_LIVES.length);
}

/** Draws how the parts of credibility are joined; every way is as likely. */
export function drawAggregation(
  { uncertainty }: DrawModel,
  place: DrawPlace,
  stream: RandomStream,
): Aggregation {
  const { aggregations } = uncertainty;
  const uniform = drawUniform(place, 'aggregation', stream);
  return aggregations[pickAlternative(uniform, aggregations.length)] ?? 'geometric';
}

/** Draws whether the wider goalposts are taken; both are as likely. */
export function drawWideGoalposts(place: DrawPlace, stream: RandomStream): boolean {
  return pickAlternative(drawUniform(place, 'goalposts', stream), 2) === 1;
}

function drawUniform(place: DrawPlace, group: DrawGroup, stream: RandomStream): number {
  startStream(stream, place, group, METHOD_KEY);
  return stream.nextDouble();
}
