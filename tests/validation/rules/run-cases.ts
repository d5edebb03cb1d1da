import { expect, test } from 'vitest';
import { checkMinimal, type Edit } from '../../dataset/minimal-data.ts';

/** A change that breaks a rule, and all that the check says of it. */
export interface Breach {
  readonly breaks: string;
  readonly by: readonly Edit[];
  readonly says: readonly string[];
}

/** The nearest change that breaks nothing. */
export interface Neighbour {
  readonly allows: string;
  readonly by: readonly Edit[];
}

/** Runs the pairs of a rule's cases against the smallest valid data set. */
export function runCases(breaches: readonly Breach[], neighbours: readonly Neighbour[]): void {
  test.each(breaches)('$breaks', ({ by, says }) => {
    expect(checkMinimal(...by)).toEqual(says);
  });
  test.each(neighbours)('$allows', ({ by }) => {
    expect(checkMinimal(...by)).toEqual([]);
  });
}
