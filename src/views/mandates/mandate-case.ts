/**
 * What a resolution asks for beside the protection of civilians. The founding paper calls a mandate fragmented that
 * asks for protection without the monitoring of human rights, so that the mission does not see what it should protect from.
 */
import type { Mandate } from '#model/dataset.ts';

export const mandateCases = ['monitored', 'fragmented', 'unmonitored', 'not-shown'] as const;
export type MandateCase = (typeof mandateCases)[number];

/** True where the text that was read gives the protection of civilians as a task. */
export function asksForProtection({ pocLanguage }: Pick<Mandate, 'pocLanguage'>): boolean {
  return pocLanguage === 'priority' || pocLanguage === 'among-others';
}

/**
 * Which case a resolution is. `fragmented` and `unmonitored` (no protection asked for either, or not shown) need a whole
 * text that was read: what the part that was read does not show is `not-shown`, never a no.
 */
export function caseOf(
  mandate: Pick<Mandate, 'pocLanguage' | 'humanRightsMonitoring'>,
): MandateCase {
  if (mandate.humanRightsMonitoring === 'yes') return 'monitored';
  if (mandate.humanRightsMonitoring === 'unknown') return 'not-shown';
  return asksForProtection(mandate) ? 'fragmented' : 'unmonitored';
}
