import { compareText } from '#model/compare-text.ts';
import type { Interval } from '../inputs.ts';
import { outerPoints } from '../statistics/outer-points.ts';
import { quantileOfSorted } from '../statistics/quantile.ts';

/** One of those compared: its name, by which ties are ordered, and its draws. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly draws: Float64Array;
}

/** Where one stands among those compared; rank 1 is the highest. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  /** Median of the draws. */
  readonly median: number;
  readonly medianRank: number;
  readonly ranks: Interval;
}

/** Those that the draws do not tell apart, by their names, and the ranks that they take up together. */
export interface TieGroup {
  readonly firstRank: number;
  readonly lastRank: number;
  readonly members: readonly Standing[];
}

/** How some scores compare, draw by draw (Method §3.7). Withheld ones are not among them: they have no rank. */
export interface Comparison {
  /** From the highest median down, of equal ones by name. */
  readonly standings: readonly Standing[];
  readonly groups: readonly TieGroup[];
}

/** Ranks with their intervals, and the groups within which no two neighbours are told apart. */
export function compareDraws(
  compared: readonly Compared[],
  {
    intervalProbability,
    tieProbability,
  }: {
    readonly intervalProbability: number;
    readonly tieProbability: number;
  },
): Comparison {
  const ranks = rankDraws(compared);
  const placed = compared
    .map(({ id, name, draws }, at) => {
      const ofOne = ranks[at] ?? new Float64Array();
      ofOne.sort();
      const standing = {
        id,
        name,
        median: quantileOfSorted(draws.toSorted(), 0.5),
        medianRank: quantileOfSorted(ofOne, 0.5),
        ranks: outerPoints(ofOne, intervalProbability),
      };
      return { draws, standing };
    })
    .sort((a, b) => b.standing.median - a.standing.median || byName(a.standing, b.standing));
  return {
    standings: placed.map(({ standing }) => standing),
    groups: toGroups(splitRuns(placed, tieProbability)),
  };
}

/** The share of draws in which one lies above another, equal draws half. 0–1. */
export function probabilityAbove(one: Float64Array, other: Float64Array): number {
  let above = 0;
  for (let row = 0; row < one.length; row += 1) {
    const difference = (one[row] ?? 0) - (other[row] ?? 0);
    if (difference > 0) above += 1;
    else if (difference === 0) above += 0.5;
  }
  return above / one.length;
}

/** P(a above b) of every two: a by rows, b by columns, in the order given; ½ on the diagonal. */
export function tabulateAbove(compared: readonly Compared[]): readonly (readonly number[])[] {
  return compared.map((one) =>
    compared.map((other) => (one === other ? 0.5 : probabilityAbove(one.draws, other.draws))),
  );
}

/** Of each compared, its rank in every draw: 1 for the highest, equal ones on the better rank. */
function rankDraws(compared: readonly Compared[]): readonly Float64Array[] {
  const count = compared.length;
  const draws = compared[0]?.draws.length ?? 0;
  const ranks = compared.map(() => new Float64Array(draws));
  const sorted = new Float64Array(count);
  for (let row = 0; row < draws; row += 1) {
    for (let at = 0; at < count; at += 1) sorted[at] = compared[at]?.draws[row] ?? 0;
    sorted.sort();
    for (let at = 0; at < count; at += 1) {
      const own = ranks[at];
      if (own !== undefined) own[row] = 1 + countAbove(sorted, compared[at]?.draws[row] ?? 0);
    }
  }
  return ranks;
}

/** How many of the values, sorted upward, lie above one. */
function countAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

/** Starts a new run wherever one is told apart from the one before it. */
function splitRuns(
  placed: readonly { readonly draws: Float64Array; readonly standing: Standing }[],
  tieProbability: number,
): readonly (readonly Standing[])[] {
  const runs: Standing[][] = [];
  for (const [at, { draws, standing }] of placed.entries()) {
    const before = placed[at - 1];
    const run = runs.at(-1);
    const isTold = before !== undefined && probabilityAbove(before.draws, draws) >= tieProbability;
    if (run === undefined || isTold) runs.push([standing]);
    else run.push(standing);
  }
  return runs;
}

function toGroups(runs: readonly (readonly Standing[])[]): readonly TieGroup[] {
  let before = 0;
  return runs.map((run) => {
    const firstRank = before + 1;
    before += run.length;
    return { firstRank, lastRank: before, members: run.toSorted(byName) };
  });
}

function byName(a: Standing, b: Standing): number {
  return compareText(a.name, b.name);
}
