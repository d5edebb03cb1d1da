import type { CodedUnit } from '#scoring/reliability/coincidences.ts';

/** Turns rows of coders into rows of units. */
export function toUnits(coders: readonly (readonly (number | null)[])[]): readonly CodedUnit[] {
  return (coders[0] ?? []).map((_, unit) => coders.map((values) => values[unit] ?? null));
}
