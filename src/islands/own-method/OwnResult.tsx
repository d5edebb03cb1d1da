import { memo, useMemo } from 'react';
import { ownMethodText as text } from '#i18n/own-method-text.ts';
import { picturesText } from '#i18n/pictures-text.ts';
import type { ComparedScore } from '#scoring/uncertainty/compare-countries.ts';
import { toRankTable } from '#views/compare/rank-table.ts';
import { toComparedResult, type ComparedResult } from '#views/own-method/compared-result.ts';
import { toMovedTable } from '#views/own-method/moved-lines.ts';
import { PictureButtons } from '../pictures/PictureButtons.tsx';
import { RankLines } from '../draws/RankLines.tsx';
import { MovedScores } from './MovedScores.tsx';
import { PairTable } from './PairTable.tsx';
import { toPairRows } from './pairs.ts';
import { Unfold } from './Unfold.tsx';
import type { OwnFigures } from './use-own-method.ts';

interface Props {
  readonly published: ComparedResult;
  /** By the reader's choices; null while it is the published one. */
  readonly figures: OwnFigures | null;
  /** Whether the reader chose otherwise and the first figures have not come. */
  readonly isWaiting: boolean;
  readonly by: ComparedScore;
  /** The reader's choices in words, and as the address carries them. */
  readonly choices: string;
  readonly query: string;
  readonly source: string;
  readonly base: string;
}

/** What moved, in words and by country, with ranks, groups and P(a above b) folded below. */
export const OwnResult = memo(function OwnResult(props: Props) {
  const { published, figures, isWaiting, by, choices, query, source, base } = props;
  const table = useMemo(() => {
    const own = figures === null ? published : toComparedResult(figures.result);
    return toMovedTable(published, own, by, figures === null);
  }, [published, figures, by]);
  const comparison = figures?.result.comparisons[by];
  const pairs = figures?.pairs?.[by];

  return (
    <>
      <figure>
        <h2 id="moved">{text.moved.caption(text.scores[by])}</h2>
        <p className="own-method__said">{isWaiting ? text.moved.waiting : table.sentence}</p>
        <MovedScores table={table} by={by} base={base} />
        {!isWaiting && (
          <PictureButtons
            source={choices === '' ? source : `${source} ${picturesText.ownChoices(choices)}`}
            address={query === '' ? '#moved' : `?${query}#moved`}
          />
        )}
      </figure>
      {comparison && (
        <>
          <Unfold
            summary={text.groupsTitle}
            make={() => <RankLines table={toRankTable(comparison)} base={base} />}
          />
          <Unfold
            summary={text.pairsTitle}
            make={() => {
              if (!pairs) return null;
              const above = toPairRows(pairs, comparison.standings.length);
              return <PairTable table={toRankTable({ ...comparison, above })} />;
            }}
          />
        </>
      )}
    </>
  );
});
