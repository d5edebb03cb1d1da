/** What a state reports and what others found, a line for each of its commitments. */
import { text } from '#i18n/text.ts';
import { compareText } from '#model/compare-text.ts';
import { formatNoun } from '#model/format.ts';
import type { Commitment } from '#model/dataset.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import { commitmentAddress } from '../addresses.ts';
import { toColumns, toFigureCsv } from '../plot/figure.ts';
import { listGaps, roundFigure, toCells, toRow, type GapChart } from './gap-chart.ts';
import { describeCommitmentGaps } from './gap-headline.ts';

/** Both sides of each of a country's commitments, the widest gap first; null where no commitment has both. */
export function toCommitmentGaps(
  commitments: readonly Commitment[],
  scores: ScoreBook,
): GapChart | null {
  const words = text.check.gap;
  const gaps = listGaps(commitments, scores).sort(
    (a, b) => b.gap - a.gap || compareText(a.commitment.id, b.commitment.id),
  );
  if (gaps.length === 0) return null;
  const values = gaps.map(({ gap }) => gap);
  return {
    headline: describeCommitmentGaps(values, scores.method.flags.claimGapCommitments),
    subtitle: words.subtitle,
    description: words.description(
      formatNoun(commitments.length - gaps.length, 'commitment', 'commitments'),
    ),
    columns: { label: text.records.commitment, value: text.scores.claimGap },
    rows: gaps.map((each) =>
      toRow(each.commitment.statement, commitmentAddress(each.commitment.id), each),
    ),
    table: {
      columns: toColumns([text.records.commitment, ...words.columns], [1, 2, 3]),
      rows: gaps.map(({ commitment, ...gap }) => ({
        label: commitment.statement,
        address: commitmentAddress(commitment.id),
        cells: toCells(gap),
      })),
    },
    csv: toFigureCsv(
      gaps.map(({ commitment, stated, found, gap }) => ({
        commitment: commitment.id,
        country: commitment.country,
        statement: commitment.statement,
        levelStated: roundFigure(stated),
        levelFound: roundFigure(found),
        claimGap: roundFigure(gap),
      })),
    ),
  };
}
