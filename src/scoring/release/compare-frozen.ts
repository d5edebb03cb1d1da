/** Whether scores that were frozen come out the same when they are computed again. */
import type { FrozenFact, FrozenScore } from '#model/frozen-score.ts';

/** One figure that came out another. */
export interface FrozenDifference {
  readonly kind: FrozenScore['kind'];
  readonly id: string;
  /** Name of the measure or the fact; `basis` for the hash. */
  readonly figure: string;
  readonly frozen: FrozenFact;
  /** Undefined where it does not come out at all. */
  readonly computed: FrozenFact | undefined;
}

/** Figures are frozen to a millionth; the last digit may be rounded otherwise on another machine. */
const TOLERANCE = 2e-6;

/** Name of a scored record among all of a release. */
export function scoreKey({ kind, id }: Pick<FrozenScore, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/**
 * Everything in frozen scores that is not computed the same. What a later engine computes beside it is no difference.
 */
export function findFrozenDifferences(
  frozen: readonly FrozenScore[],
  computed: readonly FrozenScore[],
): readonly FrozenDifference[] {
  const found = new Map(computed.map((score) => [scoreKey(score), toFigures(score)]));
  return frozen.flatMap((score) => {
    const own = found.get(scoreKey(score));
    return [...toFigures(score)].flatMap(([figure, value]) => {
      const other = own?.get(figure);
      if (isSame(value, other)) return [];
      return [{ kind: score.kind, id: score.id, figure, frozen: value, computed: other }];
    });
  });
}

function toFigures({ basis, measures, facts }: FrozenScore): ReadonlyMap<string, FrozenFact> {
  return new Map<string, FrozenFact>([
    ['basis', basis],
    ...Object.entries(measures),
    ...Object.entries(facts),
  ]);
}

function isSame(a: FrozenFact, b: FrozenFact | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= TOLERANCE;
  return a === b;
}
