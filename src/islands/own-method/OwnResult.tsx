import { memo, useMemo } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import type { ComparedScore } from '#scoring/uncertainty/compare-countries.ts';
import type { MethodResult } from '#scoring/uncertainty/country-figures.ts';
import { toRankTable } from '#views/compare/rank-table.ts';
import { toComparedResult, type ComparedResult } from '#views/own-method/compared-result.ts';
import { toMovedTable } from '#views/own-method/moved-lines.ts';
import { RankLines } from '../draws/RankLines.tsx';
import { MovedScores } from './MovedScores.tsx';
import { PairTable } from './PairTable.tsx';
import { Unfold } from './Unfold.tsx';

interface Props {
  readonly published: ComparedResult;
  /** By the reader's choices; null while it is the published one. */
  readonly result: MethodResult | null;
  /** Whether the reader chose otherwise and the first figures have not come. */
  readonly isWaiting: boolean;
  readonly by: ComparedScore;
  readonly base: string;
}

/** What moved, in words and by country, with ranks, groups and P(a above b) folded below. */
export const OwnResult = memo(function OwnResult(props: Props) {
  const { published, result, isWaiting, by, base } = props;
  const table = useMemo(() => {
    const own = result === null ? published : toComparedResult(result);
    return toMovedTable(published, own, by, result === null);
  }, [published, result, by]);
  // A first picture has no pairs yet.
  const hasPairs = (result?.comparisons[by].above.length ?? 0) > 0;
  const ranksOf = (own: MethodResult) => toRankTable(own.comparisons[by]);

  return (
    <>
      <p className="own-method__said">{isWaiting ? text.moved.waiting : table.sentence}</p>
      <MovedScores table={table} by={by} base={base} />
      {result && (
        <>
          <Unfold
            summary={text.groupsTitle}
            make={() => <RankLines table={ranksOf(result)} base={base} />}
          />
          <Unfold
            summary={text.pairsTitle}
            make={() => hasPairs && <PairTable table={ranksOf(result)} />}
          />
        </>
      )}
    </>
  );
});
