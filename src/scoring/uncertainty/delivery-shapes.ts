import { LEVEL_COUNT, type EvidenceModel } from './evidence-model.ts';

/** Of each commitment, the Beta distribution from which its delivery is drawn, and its record. */
export interface DeliveryShapes {
  /** Shapes a and b; 0 and 0 where all of the probability is on the record. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** D/100, 0–1. */
  readonly record: Float64Array;
  /** D/100 − μ: by how much a draw is moved, so that the spread lies around the record. */
  readonly move: Float64Array;
}

/** Room for the work on one commitment. */
export interface ShapeScratch {
  readonly deliveryWeights: Float64Array;
  readonly intervalWeights: Float64Array;
  readonly order: Int32Array;
  readonly alphas: Float64Array;
}

/** Room for the shapes of all commitments. */
export function allocateShapes({ keys }: EvidenceModel): DeliveryShapes {
  const room = () => new Float64Array(keys.length);
  return { a: room(), b: room(), record: room(), move: room() };
}

/** Room for the work on the largest commitment. */
export function allocateScratch({ masses }: EvidenceModel): ShapeScratch {
  return {
    deliveryWeights: new Float64Array(masses.length),
    intervalWeights: new Float64Array(masses.length),
    order: new Int32Array(masses.length),
    alphas: new Float64Array(LEVEL_COUNT),
  };
}

/**
 * D, μ and v of every commitment (Method §3.1.5, 6 and 8) at one half-life, each reliability times its
 * factor. The same arithmetic as `scoreCommitment`, over columns and without allocation.
 */
export function computeShapes(
  model: EvidenceModel,
  factors: Float64Array,
  halfLife: number,
  shapes: DeliveryShapes,
  scratch: ShapeScratch,
): void {
  const { starts, masses, reliabilities, agedToDay } = model;
  const { deliveryWeights, intervalWeights } = scratch;
  const { aged } = model.halfLives[halfLife] ?? model.halfLives[0];
  for (let cluster = 0; cluster < masses.length; cluster += 1) {
    const mass = (masses[cluster] ?? 0) * (factors[reliabilities[cluster] ?? 0] ?? 1);
    deliveryWeights[cluster] = mass * (aged[cluster] ?? 0);
    intervalWeights[cluster] = mass * (agedToDay[cluster] ?? 0);
  }
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    echoByObserver(model, deliveryWeights, scratch.order, start, end);
    echoByObserver(model, intervalWeights, scratch.order, start, end);
    shapeOne(model, halfLife, at, start, end, shapes, scratch);
  }
}

function shapeOne(
  model: EvidenceModel,
  halfLife: number,
  at: number,
  start: number,
  end: number,
  shapes: DeliveryShapes,
  { deliveryWeights, intervalWeights, alphas }: ShapeScratch,
): void {
  const { levels, spreads } = model.halfLives[halfLife] ?? model.halfLives[0];
  const top = LEVEL_COUNT - 1;
  let weights = 0;
  let delivered = 0;
  alphas.fill(model.priorOfLevel);
  for (let cluster = start; cluster < end; cluster += 1) {
    const weight = deliveryWeights[cluster] ?? 0;
    weights += weight;
    delivered += weight * (levels[cluster] ?? 0);
    for (let level = 0; level < LEVEL_COUNT; level += 1) {
      alphas[level] =
        (alphas[level] ?? 0) +
        (intervalWeights[cluster] ?? 0) * (spreads[cluster * LEVEL_COUNT + level] ?? 0);
    }
  }
  writeShape(alphas, delivered / (top * weights), at, shapes);
}

/** The Beta of the mean and the variance that the α of the levels give, and its distance from the record. */
function writeShape(
  alphas: Float64Array,
  record: number,
  at: number,
  shapes: DeliveryShapes,
): void {
  const top = LEVEL_COUNT - 1;
  let total = 0;
  let sum = 0;
  let square = 0;
  for (let level = 0; level < LEVEL_COUNT; level += 1) {
    const alpha = alphas[level] ?? 0;
    const share = level / top;
    total += alpha;
    sum += share * alpha;
    square += share * share * alpha;
  }
  const mean = sum / total;
  const variance = (square / total - mean * mean) / (total + 1);
  const n = variance > 0 ? (mean * (1 - mean)) / variance - 1 : 0;
  shapes.a[at] = mean * n;
  shapes.b[at] = (1 - mean) * n;
  shapes.record[at] = record;
  shapes.move[at] = record - mean;
}

/** Puts the echo on the weights from `start` to `end`, observer by observer (Method §3.1.5). */
function echoByObserver(
  model: EvidenceModel,
  weights: Float64Array,
  order: Int32Array,
  start: number,
  end: number,
): void {
  let first = start;
  while (first < end) {
    let next = first + 1;
    while (next < end && model.observers[next] === model.observers[first]) next += 1;
    if (next - first > 1) echoRun(model, weights, order, first, next);
    first = next;
  }
}

function echoRun(
  { echoPowers, echoTieTolerance }: EvidenceModel,
  weights: Float64Array,
  order: Int32Array,
  start: number,
  end: number,
): void {
  const count = end - start;
  sortDown(weights, order, start, count);
  for (let rank = 0; rank < count;) {
    const heaviest = weights[order[rank] ?? 0] ?? 0;
    let next = rank;
    let factors = 0;
    while (
      next < count &&
      heaviest - (weights[order[next] ?? 0] ?? 0) <= echoTieTolerance * heaviest
    ) {
      factors += echoPowers[next] ?? 0;
      next += 1;
    }
    const factor = factors / (next - rank);
    for (let tied = rank; tied < next; tied += 1) {
      const cluster = order[tied] ?? 0;
      weights[cluster] = (weights[cluster] ?? 0) * factor;
    }
    rank = next;
  }
}

/** Positions of `count` weights from `start` on, the heaviest first: insertion, as there are few. */
function sortDown(weights: Float64Array, order: Int32Array, start: number, count: number): void {
  for (let placed = 0; placed < count; placed += 1) {
    const weight = weights[start + placed] ?? 0;
    let at = placed;
    while (at > 0 && (weights[order[at - 1] ?? 0] ?? 0) < weight) {
      order[at] = order[at - 1] ?? 0;
      at -= 1;
    }
    order[at] = start + placed;
  }
}
