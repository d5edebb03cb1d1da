import type { Method } from '#model/method.ts';
import type { Level } from '#model/records.generated.ts';
import { LEVELS } from '#model/score-terms.ts';
import { reaches } from './threshold.ts';

/**
 * A delivery (0–100) as the level (0–3) that a mark or a word shows: 3D/100 rounded, halves down
 * (Method §3.1.7).
 */
export function foundLevelOf(delivery: number, method: Method): Level {
  const level = (3 * delivery) / 100;
  return LEVELS.find((known) => reaches(known + 0.5, level, method)) ?? 3;
}
