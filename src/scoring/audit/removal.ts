import { competitionRanks } from '../statistics/ranks.ts';

/** Scores of the same cases with one element left out; null where nothing is left to score a case by. */
export interface WithoutElement {
  readonly id: string;
  readonly scores: readonly (number | null)[];
}

/** What leaving out one element does to the ranks. */
export interface Removal {
  readonly id: string;
  /** Of each case its rank with everything and without the element, among those that have both; null elsewhere. */
  readonly ranks: readonly ({ readonly before: number; readonly after: number } | null)[];
  /** Cases that have both. */
  readonly count: number;
  /** Mean and greatest number of ranks by which a case moves, up or down; null without a case. */
  readonly meanShift: number | null;
  readonly greatestShift: number | null;
}

/** Ranks the cases with everything and without each element in turn; rank 1 is the highest score. */
export function testRemoval(
  scores: readonly (number | null)[],
  removed: readonly WithoutElement[],
): readonly Removal[] {
  return removed.map(({ id, scores: without }) => {
    const kept = scores.flatMap((score, at) => {
      const other = without[at];
      return score === null || other === null || other === undefined
        ? []
        : [{ at, score, without: other }];
    });
    const before = competitionRanks(kept.map(({ score }) => score));
    const after = competitionRanks(kept.map((each) => each.without));
    const ranks: Removal['ranks'][number][] = scores.map(() => null);
    for (const [place, { at }] of kept.entries()) {
      ranks[at] = { before: before[place] ?? 0, after: after[place] ?? 0 };
    }
    return { id, ranks, count: kept.length, ...measureShifts(ranks) };
  });
}

function measureShifts(ranks: Removal['ranks']): Pick<Removal, 'meanShift' | 'greatestShift'> {
  const shifts = ranks.flatMap((each) => (each ? Math.abs(each.after - each.before) : []));
  if (shifts.length === 0) return { meanShift: null, greatestShift: null };
  return {
    meanShift: shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length,
    greatestShift: Math.max(...shifts),
  };
}
