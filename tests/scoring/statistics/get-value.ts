import type { Figure } from '#scoring/statistics/figure.ts';

/** The value of a statistic that must be there; throws with the reason where it is not. */
export function getValue(found: Figure): number {
  if (found.kind === 'none') throw new Error(`There is no figure: ${found.reason}.`);
  return found.value;
}
