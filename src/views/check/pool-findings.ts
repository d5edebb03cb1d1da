/**
 * What several findings on one record hold of a question: who promises security says nothing of gangs, and every finding on
 * it does. A word counts that two of them hold; one finding may hold it by the way.
 */
import { getOwner } from './about-document.ts';
import type { CheckIndex } from './check-index.ts';
import type { RankedDocument } from './rank-documents.ts';

const several = 2;

/** Words that several findings on a record, or the record and one of them, hold, and the score that as many reach. */
export type PooledFindings = Pick<RankedDocument, 'shares' | 'score'>;

/** By the record on which they bear. */
export function poolFindings(
  index: CheckIndex,
  ranked: readonly RankedDocument[],
): ReadonlyMap<number, PooledFindings> {
  const byOwner = Map.groupBy(ranked, ({ document }) => getOwner(index, document));
  return new Map(
    [...byOwner].flatMap(([owner, documents]) => {
      const found = documents.filter(({ document }) => document !== owner);
      if (found.length < several) return [];
      const score = atSeveral(found.map((each) => each.score));
      return [[owner, { score, shares: poolShares(documents) }] as const];
    }),
  );
}

function poolShares(documents: readonly RankedDocument[]): RankedDocument['shares'] {
  const words = new Set(documents.flatMap(({ shares }) => [...shares.keys()]));
  const pooled = [...words].map((word) => {
    const shares = documents.flatMap((each) => each.shares.get(word) ?? []);
    return [word, atSeveral(shares)] as const;
  });
  return new Map(pooled.filter(([, share]) => share > 0));
}

/** The highest figure that several reach; 0 where too few are given. */
function atSeveral(figures: readonly number[]): number {
  return [...figures].sort((a, b) => b - a)[several - 1] ?? 0;
}
