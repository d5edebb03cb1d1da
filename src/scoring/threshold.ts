/**
 * Comparisons with a threshold. Those that a value may just reach ("at least", "from", "a third or
 * more") have a tolerance in favour of being met; those that it must pass ("over", "under", "wider
 * than") are passed only beyond it. So a figure that is a threshold but for rounding is treated as the
 * threshold itself, whichever way the rounding went (Method §3).
 */
import type { Method } from '#model/method.ts';

/** True where `value` is at least the threshold. */
export function reaches(value: number, threshold: number, method: Method): boolean {
  return value >= threshold - method.evidence.tolerance;
}

/** True where `value` is more than the threshold. */
export function exceeds(value: number, threshold: number, method: Method): boolean {
  return value > threshold + method.evidence.tolerance;
}
