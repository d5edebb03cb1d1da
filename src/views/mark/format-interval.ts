/** The interval of a score in figures, for cells whose head or whose neighbour says what it is. */
import { comparisonText as text } from '#i18n/comparison-text.ts';
import { formatScore } from '#model/format.ts';
import type { Interval } from '#scoring/inputs.ts';

/** "22–41", of 100 in whole numbers. */
export function formatInterval({ low, high }: Interval): string {
  return text.scores.range(formatScore(low), formatScore(high));
}
