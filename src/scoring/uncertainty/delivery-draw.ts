import { drawBeta } from '../random/beta.ts';
import type { RandomStream } from '../random/stream.ts';
import type { DeliveryShapes } from './delivery-shapes.ts';
import { startStream, type DrawPlace } from './draw-seed.ts';
import type { EvidenceModel } from './evidence-model.ts';

/**
 * Draws the delivery of every commitment, 0–1, from its Beta distribution moved to the record and cut
 * at 0 and 1 (Method §3.7). Commitments are drawn independently of one another.
 */
export function drawDeliveries(
  model: EvidenceModel,
  shapes: DeliveryShapes,
  place: DrawPlace,
  stream: RandomStream,
  deliveries: Float64Array,
): void {
  for (let at = 0; at < deliveries.length; at += 1) {
    const a = shapes.a[at] ?? 0;
    if (!(a > 0)) {
      deliveries[at] = shapes.record[at] ?? 0;
      continue;
    }
    startStream(stream, place, 'evidence', model.keys[at] ?? 0);
    const moved = drawBeta(stream, a, shapes.b[at] ?? 0) + (shapes.move[at] ?? 0);
    deliveries[at] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
  }
}
