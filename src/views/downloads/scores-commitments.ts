/** Download: one row the delivery of a commitment as of the scores' day, or why it has none. */
import { text } from '#i18n/text.ts';
import type { Commitment } from '#model/dataset.ts';
import type { CommitmentScore, CoveredCommitment } from '#scoring/delivery.ts';
import { getScore } from '#scoring/score-book.ts';
import { commitmentAddress } from '../addresses.ts';
import { columnsOf } from './column.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface ScoreItem {
  readonly commitment: Commitment;
  readonly score: CommitmentScore;
  /** Null where nothing is counted: every figure of it is unknown. */
  readonly covered: CoveredCommitment | null;
}

const column = columnsOf<ScoreItem>();
const { shared, figures } = text.downloads;
const words = text.downloads.columns.scoresCommitments;

export const scoresCommitmentsTable = defineTable<ScoreItem>(
  'scores-commitments',
  ({ dataset, scores }) =>
    dataset.commitments.map((commitment) => {
      const score = getScore(scores.commitments, commitment.id);
      return { commitment, score, covered: score.kind === 'covered' ? score : null };
    }),
  [
    column.text('id', words.id, ({ commitment }) => commitment.id),
    ...countryColumns<ScoreItem>(({ commitment }) => commitment.country),
    column.text('strategy', shared.strategy, ({ commitment }) => commitment.strategyId),
    column.text('status', words.status, ({ score }) => score.kind),
    column.text('reason', words.reason, ({ score }) =>
      score.kind === 'not-covered' ? score.reason : null,
    ),
    column.text('reasonLabel', words.reasonLabel, ({ score }) =>
      score.kind === 'not-covered' ? text.scores.whyNotCovered[score.reason] : null,
    ),
    column.boolean('isDue', words.isDue, ({ score }) => score.isDue),
    column.number('delivery', figures.delivery, ({ covered }) => covered?.delivery),
    column.number('intervalLow', figures.intervalLow, ({ covered }) => covered?.interval.low),
    column.number('intervalHigh', figures.intervalHigh, ({ covered }) => covered?.interval.high),
    ...column.codedNumber(
      'levels',
      'foundLevel',
      words.foundLevel,
      (item) => item.covered?.foundLevel,
    ),
    column.number('weight', words.weight, ({ score }) => score.weight),
    column.integer('findingCount', words.findingCount, ({ score }) => score.findingCount),
    column.integer(
      'independentCount',
      words.independentCount,
      ({ score }) => score.independentCount,
    ),
    column.integer(
      'sourceCount',
      words.sourceCount,
      ({ covered }) => covered?.massBySource.size ?? 0,
    ),
    column.number('mass', words.mass, ({ covered }) => covered?.mass ?? 0),
    column.number('ageMonths', words.ageMonths, ({ covered }) => covered?.ageMonths),
    column.boolean('isStale', words.isStale, ({ covered }) => covered?.isStale),
    column.number('conflict', words.conflict, ({ covered }) => covered?.conflict),
    column.boolean('isContested', words.isContested, ({ covered }) => covered?.isContested),
    column.number('levelStated', words.levelStated, ({ covered }) => covered?.claimGap?.stated),
    column.number('levelFound', words.levelFound, ({ covered }) => covered?.claimGap?.found),
    column.number('claimGap', words.claimGap, ({ covered }) => covered?.claimGap?.gap),
    ...placeColumns<ScoreItem>(
      ({ commitment }) => commitmentAddress(commitment.id),
      ({ commitment }) => commitment.place,
    ),
  ],
);
